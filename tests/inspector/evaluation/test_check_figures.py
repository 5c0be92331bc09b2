from imaging.light import Light
from imaging.region import Region
from inspector.evaluation.check_figures import FAR, FRR, UNDETERMINED, class_matrix, looks_at, rates_by_check
from inspector.evaluation.labelled_set import Change
from inspector.evaluation.rate import Rate
from tests.inspector.evaluation.labelled import SET, UV_PAPER, check, judged


def test_rates_of_one_check() -> None:
    rates = rates_by_check(SET)["UV-BR-FU"]
    assert rates[FRR] == Rate(1, 2)
    assert rates[UNDETERMINED] == Rate(1, 3)
    assert rates[FAR] == Rate(1, 2)


def test_a_check_that_does_not_look_at_the_forgery_accepts_nothing_falsely() -> None:
    other = judged("9", "clear", [check("successful", "IR-TR-IS")], genuine=False, changed=(UV_PAPER,))
    assert FAR not in rates_by_check([other])["IR-TR-IS"]


def test_learnt_checks_are_told_by_family_and_silent_ones_are_named_so() -> None:
    learnt = check("failed", "UV-LU-IS", feature="learnt-uv-3", learnt=True, silent=True)
    assert list(rates_by_check([judged("1", "clear", [learnt])])) == ["UV-LU-IS learnt-uv (silent)"]


def test_what_was_not_performed_counts_nowhere() -> None:
    assert rates_by_check([judged("1", "clear", [check("not_performed")])]) == {}


def test_looking_at_a_change_takes_its_light_its_page_and_its_area() -> None:
    change = Change("emblem missing", Region(10, 10, 5, 5), Light.UV, "front")
    assert looks_at(check("failed"), change)
    assert not looks_at(check("failed", "IR-AB-MR"), change)
    assert not looks_at(check("failed", page="back"), change)
    assert not looks_at(check("failed", box_mm=[50.0, 50.0, 5.0, 5.0]), change)
    assert looks_at(check("failed", box_mm=None), change)
    assert not looks_at(check("failed"), Change("name rewritten", Region(10, 10, 5, 5)))


def test_the_matrix_counts_documents_not_features() -> None:
    twice = [check("failed", feature="a"), check("successful", feature="b")]
    item = judged("4", "refer", twice, genuine=False)
    assert class_matrix([item])["uv_bright_paper"] == {"UV-BR-FU": Rate(1, 1)}
