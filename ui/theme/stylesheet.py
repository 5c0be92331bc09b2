"""The Qt style sheet of a palette; widgets choose a look by the properties `kind` (buttons) and `look` (text)."""

from pathlib import Path
from string import Template

from ui.theme.palette import Palette

GRID_PX = 8
TARGET_PX = 40

_ICONS = Path(__file__).parent.as_posix()

_SHEET = Template("""
QWidget { color: $text; }
QMainWindow, QDialog { background: $window; }
QToolTip { background: $raised; color: $text; border: 1px solid $line; padding: 4px; }
QLabel, QCheckBox, QRadioButton { background: transparent; }
QLabel[look="muted"] { color: $muted; }
QLabel[look="heading"] { font-size: 14pt; font-weight: 600; }
QLabel[look="name"] { font-size: 20pt; font-weight: 600; }
QLabel[look="verdict"] { font-size: 22pt; font-weight: 600; }
QLabel[look="failed"] { color: $failed; font-weight: 600; }
QLabel[look="attention"] { color: $undetermined_text; font-weight: 600; }
QLabel[look="caption"] { color: $muted; font-weight: 600; }
QFrame[look="card"] { background: $surface; border: 1px solid $line; border-radius: 8px; }
QFrame[look="bar"] { background: $surface; border: none; border-bottom: 1px solid $line; }
QFrame[look="rail"] { background: $surface; border: none; border-right: 1px solid $line; }
QFrame[look="rule"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
QFrame[look="error"] { background: $failed_tint; border: 1px solid $failed; border-radius: 8px; }
QFrame[look="notice"] { background: $undetermined_tint; border: 1px solid $undetermined; border-radius: 8px; }
QFrame[look="tag"] { background: $raised; border: 1px solid $line; border-radius: 8px; }
QFrame[look="canvas"] { background: $canvas; border-radius: 8px; }
QPushButton { background: $surface; border: 1px solid $line; border-radius: 6px; min-height: 38px; padding: 0 16px; }
QPushButton:hover { background: $raised; border-color: $muted; }
QPushButton:pressed { background: $line; }
QPushButton:focus { border: 2px solid $accent; }
QPushButton:disabled { color: $muted; background: $window; }
QPushButton:checked { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border-color: $accent; font-weight: 600; }
QPushButton[kind="primary"]:disabled { background: $raised; color: $muted; border-color: $line; }
QPushButton[kind="quiet"] { background: transparent; border-color: transparent; }
QPushButton[dense="true"] { padding: 0 12px; }
QPushButton[kind="quiet"]:hover { background: $raised; }
QPushButton[kind="quiet"]:checked { background: $surface; color: $text; border-color: $muted; }
QPushButton[kind="link"] { background: transparent; border-color: transparent; color: $accent; padding: 0 8px;
    text-align: left; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:disabled { color: $muted; }
QPushButton[kind="tile"] { background: $raised; border: 1px solid $line; border-radius: 8px; padding: 0;
    min-height: 70px; }
QPushButton[kind="tile"]:hover { border-color: $accent; background: $surface; }
QToolButton { background: transparent; border: none; border-left: 4px solid transparent; padding: 4px 8px 4px 4px; }
QToolButton:hover { background: $raised; }
QToolButton:checked { background: $raised; border-left: 4px solid $accent; }
QToolButton:focus { border-left: 4px solid $muted; }
QLineEdit, QPlainTextEdit, QTextEdit, QDateEdit, QSpinBox, QDoubleSpinBox, QComboBox { background: $surface;
    border: 1px solid $line; border-radius: 6px; padding: 4px 8px; min-height: 30px;
    selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QDateEdit:focus, QSpinBox:focus, QComboBox:focus {
    border: 2px solid $accent; padding: 3px 7px; }
QComboBox::drop-down { border: none; width: 28px; }
QComboBox::down-arrow { image: url("$icons/chevron-$name.svg"); width: 20px; height: 20px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $line; selection-background-color: $accent;
    selection-color: $on_accent; outline: none; }
QCheckBox, QRadioButton { spacing: 12px; min-height: 40px; }
QCheckBox::indicator, QRadioButton::indicator { width: 20px; height: 20px; background: $surface;
    border: 2px solid $muted; }
QCheckBox::indicator { border-radius: 5px; }
QRadioButton::indicator { border-radius: 12px; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url("$icons/tick-$name.svg"); }
QRadioButton::indicator:checked { background: $surface; border: 7px solid $accent; width: 10px; height: 10px; }
QCheckBox:focus, QRadioButton:focus { color: $accent; }
QListView, QTreeView, QTableView { background: $surface; alternate-background-color: $raised; border: 1px solid $line;
    border-radius: 8px; selection-background-color: $accent; selection-color: $on_accent; outline: none;
    gridline-color: $line; }
QListView::item { min-height: 40px; padding: 0 8px; }
QListView::item:hover { background: $raised; color: $text; }
QListView::item:selected { background: $accent; color: $on_accent; }
QHeaderView { background: $raised; border: none; }
QHeaderView::section { background: $raised; color: $muted; border: none; border-bottom: 1px solid $line;
    padding: 8px; font-weight: 600; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget { background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $line; border-radius: 4px; margin: 2px; min-height: 32px; min-width: 32px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }
QTabBar::tab { background: transparent; padding: 0 8px; min-height: 40px; border-bottom: 3px solid transparent; }
QTabBar::tab:selected { border-bottom: 3px solid $accent; font-weight: 600; }
QTabBar::tab:hover { background: $raised; }
QTabWidget::pane { border: none; border-top: 1px solid $line; }
QProgressBar { background: $raised; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QMenu { background: $surface; border: 1px solid $line; padding: 4px; }
QMenu::item { min-height: 32px; padding: 4px 24px; }
QMenu::item:selected { background: $accent; color: $on_accent; }
""")


def stylesheet(palette: Palette) -> str:
    """Return the style sheet of `palette`."""
    colours = {name: getattr(palette, name) for name in Palette.__dataclass_fields__}
    return _SHEET.substitute(colours, icons=_ICONS)
