"""The language of the screens: translators of Qt for our own sentences (Qt has none for sq, mk, sr)."""

from pathlib import Path

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

TRANSLATIONS = Path(__file__).parent / "translations"
_LOCALES = {"en": "en_GB", "sq": "sq_AL", "bs": "bs_Latn_BA", "cnr": "sr_Latn_ME", "mk": "mk_MK", "sr": "sr_Cyrl_RS"}


def install_language(application: QApplication, code: str) -> None:
    """Speak `code` (en, sq, bs, cnr, mk, sr) from now on; windows made before keep their words.

    English has a translation too, for its plurals. A missing file leaves the words of the source.
    """
    for old in application.findChildren(QTranslator):
        application.removeTranslator(old)
        old.deleteLater()
    QLocale.setDefault(QLocale(_LOCALES.get(code, "en_GB")))
    translator = QTranslator(application)
    if translator.load(str(TRANSLATIONS / f"{code}.qm")):
        application.installTranslator(translator)
