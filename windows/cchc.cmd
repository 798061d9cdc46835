@echo off
rem Drop plans or folders of plans on this file: each is checked, and the result opens in the browser.
rem ASCII only: cmd reads this file before it knows the code page. Names of files come as arguments.
setlocal EnableExtensions DisableDelayedExpansion
chcp 65001 >nul
title cchc - ra soat ke hoach cai cach hanh chinh
if "%~1"=="" goto usage
where node >nul 2>nul
if errorlevel 1 goto nonode
if not exist "%~dp0..\dist\main.js" goto notbuilt
set "folder=%TEMP%\cchc"
if not exist "%folder%\" mkdir "%folder%"
set "failed="

:next
if "%~1"=="" goto end
set "plan=%~f1"
rem Names of 200 letters and more do not fit into the folder of temporary files; a drive has none.
set "name=%~nx1"
if not defined name set "name=o-dia"
set "report=%folder%\%name:~0,120%.ra-soat.html"
if not exist "%plan%" goto missing
rem A backslash before the closing quote would escape it: "D:\" becomes "D:\.".
if "%plan:~-1%"=="\" set "plan=%plan%."
if exist "%report%" del /f /q "%report%"
echo Dang ra soat: "%plan%"
node "%~dp0..\bin\cchc.js" check "%plan%" --format "html=%report%"
if exist "%report%" (start "" "%report%") else set "failed=1"
shift /1
goto next

:usage
echo Cach dung: keo tep ke hoach (Word, PDF, ...) hoac thu muc tha vao bieu tuong cua tep nay.
echo Ket qua ra soat se mo trong trinh duyet.
goto wait

:nonode
echo Chua co Node.js tren may nay. Cai ban LTS (20.19 tro len) tu trang nodejs.org roi tha lai tep.
echo Neu may co quan khong cho cai, hay nho bo phan cong nghe thong tin.
goto wait

:notbuilt
echo Chua cai dat xong. Mo cua so lenh trong thu muc "%~dp0.." roi go: npm ci
goto wait

:missing
echo Khong tim thay "%plan%".
echo Neu ten tep hoac thu muc co dau ^& ma khong co dau cach, hay doi ten (bo dau do) roi tha lai.
goto wait

:end
if defined failed goto wait
rem Not "exit /b": what follows an unquoted ampersand in a dropped name must not be run as a command.
exit

:wait
pause
exit
