"""Commands of the forge: `python -m device_drivers.simulator`."""

from pathlib import Path

import click

from device_drivers.simulator.demonstration import demonstration_card, demonstration_passport, specimen_document
from device_drivers.simulator.specimen_folder import write_specimen


@click.group()
def main() -> None:
    """Make test documents that do not exist."""


@main.command()
@click.argument("out", type=click.Path(path_type=Path, file_okay=False))
def specimens(out: Path) -> None:
    """Write the specimens of the demonstration into OUT, one folder for each side."""
    for design in (demonstration_passport(), demonstration_card()):
        document = specimen_document(design)
        for side in design.sides:
            name = design.prado_id if len(design.sides) == 1 else f"{design.prado_id}-{side.page}"
            click.echo(write_specimen(out / name, document, side.page))


if __name__ == "__main__":
    main()
