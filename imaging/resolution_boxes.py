"""The resolution entry of a PNG and a JPEG 2000 file, for encoders that leave it out."""

import struct
import zlib

from imaging.region import MM_PER_INCH

_PNG_HEADER_END = 8 + 25  # signature and the IHDR chunk, always first and of fixed length
_BOX_HEADER = struct.Struct(">I4s")


def png_with_resolution(data: bytes, ppi: float) -> bytes:
    """Return PNG file `data` with a pHYs chunk of `ppi` (PNG specification, 11.3.5.3: pixels per metre)."""
    per_metre = round(ppi * 1000 / MM_PER_INCH)
    body = b"pHYs" + struct.pack(">IIB", per_metre, per_metre, 1)
    chunk = struct.pack(">I", len(body) - 4) + body + struct.pack(">I", zlib.crc32(body))
    return data[:_PNG_HEADER_END] + chunk + data[_PNG_HEADER_END:]


def jp2_with_resolution(data: bytes, ppi: float) -> bytes:
    """Return JP2 file `data` with a capture resolution box of `ppi` (ISO/IEC 15444-1 I.5.3.7: points per metre).

    A bare code stream, which has no boxes, comes back as it is.
    """
    start = data.find(b"jp2h") - 4
    if start < 0:
        return data
    length, _ = _BOX_HEADER.unpack_from(data, start)
    box = _resolution_box(ppi)
    header = _BOX_HEADER.pack(length + len(box), b"jp2h")
    return data[:start] + header + data[start + 8 : start + length] + box + data[start + length :]


def _resolution_box(ppi: float) -> bytes:
    # Vertical then horizontal: numerator, denominator (16 bits each), then the powers of ten.
    per_metre = ppi * 1000 / MM_PER_INCH
    exponent = 0 if per_metre <= 0xFFFF else 1
    point = (round(per_metre / 10**exponent), 1)
    capture = struct.pack(">HHHHbb", *point, *point, exponent, exponent)
    inner = _BOX_HEADER.pack(8 + len(capture), b"resc") + capture
    return _BOX_HEADER.pack(8 + len(inner), b"res ") + inner
