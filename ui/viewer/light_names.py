"""Names of the lights for buttons and captions."""

from PySide6.QtCore import QCoreApplication

from imaging.light import STANDARD_LIGHTS, Light

LIGHT_KEYS: dict[Light, str] = {Light.VI: "W", Light.UV: "U", Light.IR: "I"}


def light_name(light: Light) -> str:
    """Return the officer's word for a light."""
    names = {
        Light.VI: QCoreApplication.translate("Light", "White"),
        Light.UV: QCoreApplication.translate("Light", "UV"),
        Light.IR: QCoreApplication.translate("Light", "Infrared"),
        Light.UV313: QCoreApplication.translate("Light", "UV 313 nm"),
        Light.UV254: QCoreApplication.translate("Light", "UV 254 nm"),
        Light.CX: QCoreApplication.translate("Light", "Coaxial"),
        Light.OB_L: QCoreApplication.translate("Light", "Oblique, left"),
        Light.OB_R: QCoreApplication.translate("Light", "Oblique, right"),
        Light.OB_T: QCoreApplication.translate("Light", "Oblique, top"),
        Light.OB_B: QCoreApplication.translate("Light", "Oblique, bottom"),
        Light.TR: QCoreApplication.translate("Light", "Transmitted"),
    }
    return names[light]


def short_light_name(light: Light) -> str:
    """Return a word for a light that fits in front of another: `IR` for infrared."""
    return QCoreApplication.translate("Light", "IR") if light is Light.IR else light_name(light)


def shown_lights(lights: tuple[Light, ...]) -> tuple[Light, ...]:
    """Return the lights to offer: white, UV and infrared always, others where they were captured."""
    return (*STANDARD_LIGHTS, *(light for light in lights if light not in STANDARD_LIGHTS))
