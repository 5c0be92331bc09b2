"""The engines that read zones, by name; each is imported when it is asked for."""

from mrz.zone import Engine

DEFAULT = "network"
NAMES = ("network", "tesseract", "passporteye")


def engine(name: str = DEFAULT) -> Engine:
    """Return the engine called `name`.

    Raises ValueError where there is none of that name, EngineUnavailable where it is not installed.
    """
    if name == "network":
        from mrz.network_engine import NetworkEngine

        return NetworkEngine()
    if name == "tesseract":
        from mrz.tesseract_engine import TesseractEngine

        return TesseractEngine()
    if name == "passporteye":
        from mrz.passporteye_engine import PassportEyeEngine

        return PassportEyeEngine()
    raise ValueError(f"no engine {name!r}; there are {', '.join(NAMES)}")
