"""`inspector workstation`: opens the application; Qt is imported when it is called, not for the help."""

from pathlib import Path

import click

from inspector.home import home as default_home
from inspector.home import library_folder
from inspector.officer import Role

LANGUAGE_CODES = ("en", "sq", "bs", "cnr", "mk", "sr")


@click.command("workstation")
@click.option(
    "--reader", default="simulated", show_default=True, help="Reader of this desk, see 'inspector devices list'."
)
@click.option("--home", type=click.Path(path_type=Path), help="Folder of all state; default: INSPECTOR_HOME.")
@click.option("--library", type=click.Path(path_type=Path), help="The specimen library; default: the configured one.")
@click.option("--post", default="", help="Name of the post and lane, for the top bar.")
@click.option("--role", type=click.Choice([role.value for role in Role]), help="Sign in at once with this role.")
@click.option("--officer", default="", help="Name of the officer.")
@click.option("--language", type=click.Choice(LANGUAGE_CODES), help="Language of the screens.")
@click.option("--theme", type=click.Choice(["light", "dark"]), help="Colours of the screens.")
@click.option(
    "--tray-report",
    type=click.Path(path_type=Path, file_okay=False),
    help="Without a display: inspect every document of the reader's tray and write an HTML report into this folder.",
)
def workstation(
    reader: str,
    home: Path | None,
    library: Path | None,
    post: str,
    role: str | None,
    officer: str,
    language: str | None,
    theme: str | None,
    tray_report: Path | None,
) -> int:
    """Open the workstation."""
    from ui.application import Start, run_tray_report, run_workstation

    folder = home or default_home()
    start = Start(
        home=folder,
        library=library or (folder / "library" if home else library_folder()),
        reader=reader,
        post=post,
        role=Role(role) if role else None,
        officer=officer,
        language=language,
        theme=theme,
    )
    if tray_report is None:
        return run_workstation(start)
    index = run_tray_report(start, tray_report)
    click.echo(index)
    return 0


commands = {"workstation": workstation}
