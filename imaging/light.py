"""The lights a reader may offer (Doc 9303-2 App. C.4.1 and our additions)."""

from enum import StrEnum


class Light(StrEnum):
    """One illumination of the document; the value is the code used in files, JSON and on the command line."""

    VI = "VI"  # white, 400-700 nm
    UV = "UV"  # 365 nm
    IR = "IR"  # 850-950 nm
    UV313 = "UV313"
    UV254 = "UV254"
    CX = "CX"  # coaxial white
    OB_L = "OB-L"  # oblique white, from the left
    OB_R = "OB-R"
    OB_T = "OB-T"
    OB_B = "OB-B"
    TR = "TR"  # transmitted white


STANDARD_LIGHTS = (Light.VI, Light.UV, Light.IR)
