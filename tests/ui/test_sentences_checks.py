import pytest

from imaging.light import Light
from inspector.checks.why import Why
from inspector.inspection import CheckResult, Outcome
from ui.sentences_checks import check_name, check_sentence, feature_name, routine_parts

FEATURES = ["FI", "FU", "IS", "MR", "OM", "CA", "BC", "PD", "PS", "PH", "SP", "OP", "TH", "VZ", "WM", "ID", "AF"]


def test_routines_are_taken_apart() -> None:
    assert routine_parts("UV-BR-FU") == (Light.UV, "BR", "FU")
    assert routine_parts("OB-L-AB-PH") == (Light.OB_L, "AB", "PH")
    assert routine_parts("mrz_check_digits") is None


@pytest.mark.parametrize("feature", FEATURES)
def test_every_feature_has_a_word_of_its_own(feature: str) -> None:
    others = {feature_name(code) for code in FEATURES if code != feature}
    assert feature_name(feature) not in {feature, *others}


def test_names_are_short_and_unknown_codes_stay_as_they_are() -> None:
    assert check_name("IR-AB-MR") == "IR MRZ"
    assert check_name("UV-BR-FU") == "UV paper"
    assert check_name("UV-LU-FU") == "UV whole page"
    assert check_name("rule_of_tomorrow") == "rule_of_tomorrow"


def test_frequent_failures_have_a_whole_sentence() -> None:
    bright = CheckResult("UV-BR-FU", Outcome.FAILED, why=Why.UV_PAPER_BRIGHT)
    assert check_sentence(bright) == "The paper shines under UV"


def test_doubt_and_absence_give_their_reason() -> None:
    assert check_sentence(CheckResult("UV-LU-IS", Outcome.UNDETERMINED, why=Why.GLARE)) == (
        "UV print: glare covers the place"
    )
    assert check_sentence(CheckResult("UV-LU-IS", Outcome.NOT_PERFORMED, why=Why.LIGHT_MISSING)) == (
        "UV print: this light was not captured"
    )


@pytest.mark.parametrize("outcome", Outcome)
def test_no_sentence_says_genuine_or_false(outcome: Outcome) -> None:
    for code in ("UV-BR-FU", "IR-AB-MR", "mrz_check_digits", "document_expired", "issuer_known"):
        words = check_sentence(CheckResult(code, outcome, why="code_of_tomorrow")).lower()
        assert words
        assert not {"genuine", "false", "fake"} & set(words.split())
