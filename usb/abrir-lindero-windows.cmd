@echo off
rem Opens Lindero from this folder on Windows 10 and 11: double click. Installs nothing, needs no administrator.
title Lindero
"%SystemRoot%\System32\WindowsPowerShell\v1.0\powershell.exe" -NoLogo -NoProfile -ExecutionPolicy Bypass -File "%~dp0arranque\lindero.ps1"
if errorlevel 1 pause
