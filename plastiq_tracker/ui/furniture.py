"""What the window is furnished with, imported in one go once it was painted."""

from plastiq_tracker.ui.dropping import SUFFIX, file_held
from plastiq_tracker.ui.header import Header
from plastiq_tracker.ui.import_sheet import ImportSheet
from plastiq_tracker.ui.menus import Commands, Menus
from plastiq_tracker.ui.navigation import Navigation
from plastiq_tracker.ui.new_day import NewDay
from plastiq_tracker.ui.others import Others
from plastiq_tracker.ui.page_stack import PageStack
from plastiq_tracker.ui.pages import PAGES, PHONE_ROUND
from plastiq_tracker.ui.pages.welcome import WelcomePage
from plastiq_tracker.ui.palette import Goals, Palette
from plastiq_tracker.ui.palette_commands import in_menus
from plastiq_tracker.ui.settings_sheet import Choices, SettingsSheet
from plastiq_tracker.ui.sheets import about_sheet, form_keys, keys_sheet
from plastiq_tracker.ui.status import Status
from plastiq_tracker.ui.trail import Trail
from plastiq_tracker.ui.unsaved import Unsaved
from plastiq_tracker.ui.waiting import Waiting
from plastiq_tracker.ui.widgets.cursor import give_back
from plastiq_tracker.ui.widgets.notice import NoticeBar
from plastiq_tracker.ui.widgets.progress import ProgressStrip

__all__ = [
    "PAGES",
    "PHONE_ROUND",
    "SUFFIX",
    "Choices",
    "Commands",
    "Goals",
    "Header",
    "ImportSheet",
    "Menus",
    "Navigation",
    "NewDay",
    "NoticeBar",
    "Others",
    "PageStack",
    "Palette",
    "ProgressStrip",
    "SettingsSheet",
    "Status",
    "Trail",
    "Unsaved",
    "Waiting",
    "WelcomePage",
    "about_sheet",
    "file_held",
    "form_keys",
    "give_back",
    "in_menus",
    "keys_sheet",
]
