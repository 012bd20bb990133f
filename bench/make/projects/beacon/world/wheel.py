"""Packs a release of tidemath: 1.2 pads the ends of a window with what is there, 1.3 leaves the ends out."""
import sys
import zipfile

version, folder = sys.argv[1:]
WINDOW = {
    "1.2.0": "        part = values[max(0, i - 1):i + 2]\n        out.append(sum(part) / len(part))\n",
    "1.3.0": "        part = values[max(0, i - 1):i + 2]\n        if len(part) == 3:\n            out.append(sum(part) / 3)\n",
}
code = f'"""Sums for tides."""\n\n__version__ = "{version}"\n\n\ndef smooth(values):\n    out = []\n    for i in range(len(values)):\n{WINDOW[version]}    return out\n'
info = f"tidemath-{version}.dist-info"
with zipfile.ZipFile(f"{folder}/tidemath-{version}-py3-none-any.whl", "w") as wheel:
    wheel.writestr("tidemath/__init__.py", code)
    wheel.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: tidemath\nVersion: {version}\n")
    wheel.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nGenerator: hand\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
    wheel.writestr(f"{info}/RECORD", f"tidemath/__init__.py,,\n{info}/METADATA,,\n{info}/WHEEL,,\n{info}/RECORD,,\n")
