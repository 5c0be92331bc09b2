from imaging.light import Light
from inspector.inspection import Outcome, QualityResult
from ui.sentences_quality import quality_sentence


def test_it_says_what_to_do_and_in_which_light() -> None:
    glare = quality_sentence(QualityResult("glare", Outcome.FAILED, Light.VI, recapture=True))
    assert glare.startswith("White: Glare")
    assert "repeat" in glare
    assert quality_sentence(QualityResult("criterion_of_tomorrow", Outcome.FAILED)).startswith("The picture")
