; The installer for Windows, with Inno Setup 6.3 or newer: python packaging/package.py folder setup
; It installs for the one who runs it, without an administrator; /ALLUSERS on the command line installs for everybody.
; What the officer has written lies in %LOCALAPPDATA%\liaison-desk and is never touched, not by removing either.

#ifndef Version
  #error package.py tells the version: ISCC /DVersion=1.2.3
#endif
#define Program "liaison-desk.exe"
#define HandoverType "LiaisonDesk.Handover"

[Setup]
AppId={{8E0C4D1B-6A5F-4B53-9C39-2D7E51F0A7C4}
AppName=Liaison Desk
AppVersion={#Version}
AppVerName=Liaison Desk {#Version}
AppPublisher=The Liaison Desk authors
VersionInfoVersion={#Version}
MinVersion=10.0.17763
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=commandline
DefaultDirName={autopf}\Liaison Desk
DisableProgramGroupPage=yes
DisableDirPage=auto
UsePreviousAppDir=yes
; The program makes these while it runs (src/liaison_desk/running.py), also from the command line: setup then asks to have
; it closed, and goes on once it is. Nothing is closed over the officer's head.
AppMutex=LiaisonDesk.Running,Global\LiaisonDesk.Running
CloseApplications=no
ChangesAssociations=yes
SourceDir=..\..
OutputDir=dist
OutputBaseFilename=liaison-desk-{#Version}-setup
SetupIconFile=build\icons\liaison-desk.ico
UninstallDisplayIcon={app}\{#Program}
UninstallDisplayName=Liaison Desk
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
ShowLanguageDialog=auto
#ifdef Sign
SignTool=liaisondesk
SignedUninstaller=yes
#endif

[Languages]
; Inno Setup has no nynorsk of its own; whoever has chosen it in Windows gets bokmål here, and nynorsk in the program.
Name: "nb"; MessagesFile: "compiler:Languages\Norwegian.isl"
Name: "en"; MessagesFile: "compiler:Default.isl"

[CustomMessages]
nb.Name=Samarbeidsdesk
en.Name=Liaison Desk
nb.Handover=Overlevering av en kommune
en.Handover=Handover of a municipality

[Tasks]
Name: "desktop"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; Libraries of the version before, which the new one may no longer have.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "dist\liaison-desk\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\{cm:Name}"; Filename: "{app}\{#Program}"
Name: "{autodesktop}\{cm:Name}"; Filename: "{app}\{#Program}"; Tasks: desktop

[Registry]
Root: HKA; Subkey: "Software\Classes\.ldhandover"; ValueType: string; ValueData: "{#HandoverType}"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.ldhandover\OpenWithProgids"; ValueType: string; ValueName: "{#HandoverType}"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\{#HandoverType}"; ValueType: string; ValueData: "{cm:Handover}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\{#HandoverType}\DefaultIcon"; ValueType: string; ValueData: "{app}\{#Program},0"
Root: HKA; Subkey: "Software\Classes\{#HandoverType}\shell\open\command"; ValueType: string; ValueData: """{app}\{#Program}"" ""%1"""

[Run]
Filename: "{app}\{#Program}"; Description: "{cm:LaunchProgram,{cm:Name}}"; Flags: nowait postinstall skipifsilent
