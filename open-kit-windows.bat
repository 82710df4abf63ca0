@echo off
rem Double-click to open the workshops / Double-cliquez pour ouvrir les ateliers.
setlocal
cd /d "%~dp0"
title Egalite professionnelle
where py >nul 2>nul
if not errorlevel 1 (
    py -3 start.py %*
) else (
    python start.py %*
)
rem The window stays open when something went wrong: the sentence above says what to do.
if errorlevel 9009 (
    echo Python 3.12 manque : installez-le depuis python.org, puis recommencez.
    echo Python 3.12 is missing: install it from python.org, then try again.
)
if errorlevel 1 pause
