@echo off
rem The same words as the Makefile; see make.py.
setlocal
set "PYTHON=python"
where py >nul 2>nul
if not errorlevel 1 set "PYTHON=py -3"
%PYTHON% "%~dp0make.py" %*
exit /b %errorlevel%
