; Per-user installer without administrator rights, Chinese and English.
; On Windows, after "py packaging\dev.py build":  makensis /INPUTCHARSET UTF8 packaging\windows.nsi
Unicode true
!include "MUI2.nsh"
!include "WinVer.nsh"
!include "x64.nsh"

!ifndef VERSION
  !define VERSION "0.1.0"
!endif
!ifndef DIST
  !define DIST "..\dist\tongxin"
!endif
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Tongxin"

Name "$(ProductName)"
OutFile "..\dist\tongxin-${VERSION}-setup.exe"
InstallDir "$LOCALAPPDATA\Programs\Tongxin"
InstallDirRegKey HKCU "Software\Tongxin" "InstallDir"
RequestExecutionLevel user
SetCompressor /SOLID lzma

!define MUI_FINISHPAGE_RUN "$INSTDIR\tongxin.exe"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "..\LICENSE"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "English"

LangString ProductName ${LANG_SIMPCHINESE} "同心"
LangString ProductName ${LANG_ENGLISH} "Tongxin"
LangString FileKind ${LANG_SIMPCHINESE} "同心数据文件"
LangString FileKind ${LANG_ENGLISH} "Tongxin file"
LangString TooOld ${LANG_SIMPCHINESE} "同心需要 64 位 Windows 10 或更新的系统。"
LangString TooOld ${LANG_ENGLISH} "Tongxin needs 64-bit Windows 10 or newer."
LangString StillOpen ${LANG_SIMPCHINESE} "同心正在运行，请先关闭它，再重试。"
LangString StillOpen ${LANG_ENGLISH} "Tongxin is running. Please close it and try again."

Function .onInit
  ${IfNot} ${AtLeastWin10}
  ${OrIfNot} ${RunningX64}
    MessageBox MB_ICONSTOP "$(TooOld)"
    Abort
  ${EndIf}
FunctionEnd

; A running program keeps its own file open, so it cannot be opened for writing.
!macro RefuseWhileRunning
  ${If} ${FileExists} "$INSTDIR\tongxin.exe"
    ClearErrors
    FileOpen $0 "$INSTDIR\tongxin.exe" a
    ${If} ${Errors}
      MessageBox MB_ICONSTOP "$(StillOpen)"
      Abort
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

Section "-program"
  !insertmacro RefuseWhileRunning
  SetOutPath "$INSTDIR"
  RMDir /r "$INSTDIR\_internal"
  File /r "${DIST}\*"
  CreateShortcut "$SMPROGRAMS\$(ProductName).lnk" "$INSTDIR\tongxin.exe"
  CreateShortcut "$DESKTOP\$(ProductName).lnk" "$INSTDIR\tongxin.exe"

  WriteRegStr HKCU "Software\Classes\.tongxin" "" "Tongxin.File"
  WriteRegStr HKCU "Software\Classes\Tongxin.File" "" "$(FileKind)"
  WriteRegStr HKCU "Software\Classes\Tongxin.File\DefaultIcon" "" "$INSTDIR\tongxin.exe,0"
  WriteRegStr HKCU "Software\Classes\Tongxin.File\shell\open\command" "" '"$INSTDIR\tongxin.exe" "%1"'
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'

  WriteUninstaller "$INSTDIR\uninstall.exe"
  WriteRegStr HKCU "Software\Tongxin" "InstallDir" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "$(ProductName)"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\tongxin.exe"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
SectionEnd

; Removes the program and its links, never a data file.
Section "Uninstall"
  !insertmacro RefuseWhileRunning
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\tongxin.exe"
  Delete "$INSTDIR\tongxin-console.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\$(ProductName).lnk"
  Delete "$DESKTOP\$(ProductName).lnk"
  DeleteRegKey HKCU "Software\Classes\.tongxin"
  DeleteRegKey HKCU "Software\Classes\Tongxin.File"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\Tongxin"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
