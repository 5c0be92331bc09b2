"""Quality of the capture in words: what is wrong with the picture and how to take a better one."""

from PySide6.QtCore import QCoreApplication

from inspector.inspection import QualityResult
from ui.viewer.light_names import light_name


def quality_sentence(result: QualityResult) -> str:
    """Return what to do about one criterion that was not met."""
    translate = QCoreApplication.translate
    cut_off = translate("Quality", "An edge of the page is cut off: lay it fully on the glass and repeat")
    sentences = {
        "resolution": translate("Quality", "The picture is coarser than 385 ppi"),
        "focus": translate("Quality", "The picture is not sharp: press the page flat and repeat"),
        "glare": translate("Quality", "Glare on the page: turn or tilt it a little and repeat"),
        "exposure": translate("Quality", "The picture is too dark or too bright: keep daylight off and repeat"),
        "overexposed": translate("Quality", "The picture is too bright: keep daylight off and repeat"),
        "underexposed": translate("Quality", "The picture is too dark: repeat"),
        "clipped_page": cut_off,
        "clipped": cut_off,
        "ppi_mismatch": translate("Quality", "The stated resolution does not fit the size of the page"),
        "not_laid": translate("Quality", "A page could not be laid on its specimen: press it flat and repeat"),
    }
    sentence = sentences.get(result.code, translate("Quality", "The picture is not good enough: repeat"))
    if result.light is None:
        return sentence
    return translate("Quality", "{light}: {sentence}").format(light=light_name(result.light), sentence=sentence)


def quality_name(code: str) -> str | None:
    """Return a short name of a criterion, None for a code that is none."""
    translate = QCoreApplication.translate
    names = {
        "resolution": translate("Quality", "Resolution"),
        "focus": translate("Quality", "Sharpness"),
        "glare": translate("Quality", "Glare"),
        "exposure": translate("Quality", "Exposure"),
        "overexposed": translate("Quality", "Exposure"),
        "underexposed": translate("Quality", "Exposure"),
        "clipped_page": translate("Quality", "Edges of the page"),
        "clipped": translate("Quality", "Edges of the page"),
        "ppi_mismatch": translate("Quality", "Resolution"),
        "not_laid": translate("Quality", "Place on the specimen"),
    }
    return names.get(code)
