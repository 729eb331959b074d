"""Language and look of the whole program, put on at once and changed at any time."""

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from liaison_desk.domain.texts import Language
from liaison_desk.i18n import texts_in
from liaison_desk.paths import Paths, resource
from liaison_desk.settings import Appearance, Density, Settings
from liaison_desk.ui.kit.theme import Theme, system_wants_contrast, system_wants_stillness


class Look(QObject):
    """One per application."""

    def __init__(self, app: QApplication, home: Paths) -> None:
        super().__init__()
        self._app, self._home = app, home
        self._translators: list[QTranslator] = []
        self._is_dark = self._is_strong = self._is_dressing = False

    def take_off(self) -> None:
        """Another one is about to be put on."""
        for translator in self._translators:
            self._app.removeTranslator(translator)
        self._translators = []

    def speak(self, language: Language) -> None:
        """Our own texts and Qt's, which speaks no Bokmål by itself and not all of its Nynorsk."""
        self.take_off()
        texts = texts_in(language)
        QLocale.setDefault(texts.locale)
        name = f"qtbase_{language}"
        qt, ours = QTranslator(self), QTranslator(self)
        qt.load(name, QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        ours.load(str(resource("i18n", f"{name}.qm")))
        self._translators = [qt, ours, texts.catalogue]
        for translator in self._translators:
            self._app.installTranslator(translator)

    def wear(self, settings: Settings) -> None:
        self._is_dressing = True  # what Qt says of the scheme now, it says because of us
        self._is_dark = self._wants_dark(settings.appearance)
        self._is_strong = system_wants_contrast()
        look = Theme(
            dark=self._is_dark,
            scale=settings.text_size / 100,
            high_contrast=self._is_strong,
            is_tight=settings.density is Density.TIGHT,
        )
        look.apply(self._app, self._home.cache)
        self.keep_still()
        if settings.appearance is Appearance.SYSTEM:
            self._app.styleHints().unsetColorScheme()  # or the system's next change would not be told
        self._is_dressing = False

    def keep_still(self) -> None:
        """Nothing moves by itself in the program. Where the system asks for it, nothing of Qt's does either: menus, lists
        and tool tips that slide or fade."""
        if system_wants_stillness():
            self._app.setEffectEnabled(Qt.UIEffect.UI_General, False)

    def fits_system(self, settings: Settings) -> bool:
        """Whether what the system asks for now leaves the look as it is."""
        if self._is_dressing:
            return True
        if system_wants_contrast() != self._is_strong:
            return False
        is_dark = self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return settings.appearance is not Appearance.SYSTEM or is_dark == self._is_dark

    def _wants_dark(self, appearance: Appearance) -> bool:
        if appearance is not Appearance.SYSTEM:
            return appearance is Appearance.DARK
        hints = self._app.styleHints()
        hints.unsetColorScheme()
        return hints.colorScheme() is Qt.ColorScheme.Dark
