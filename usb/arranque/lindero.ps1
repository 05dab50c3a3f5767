# Opens Lindero from this folder on Windows, with Windows PowerShell 5.1, which every Windows 10 and 11 has.
# The server is Lindero.cs, in plain text beside this file; Windows translates it in memory. Nothing is installed.
$ErrorActionPreference = 'Stop'
try {
    $code = [IO.File]::ReadAllText((Join-Path $PSScriptRoot 'Lindero.cs'))
    # A warning of the compiler would else count as an error.
    Add-Type -IgnoreWarnings -TypeDefinition $code
}
catch {
    Write-Host $_.Exception.Message
    Write-Host ''
    Write-Host 'Esta computadora no permite abrir Lindero desde una carpeta: sus reglas lo impiden, o falta un archivo.'
    Write-Host 'Copie otra vez toda la carpeta; si sigue igual, use otra computadora o visite Lindero una vez con internet.'
    Write-Host ''
    Write-Host 'This computer does not allow Lindero to be opened from a folder: its rules forbid it, or a file is missing.'
    Write-Host 'Copy the whole folder again; if that does not help, use another computer or visit Lindero once with internet.'
    exit 1
}
exit [Lindero.Launcher]::Main([string[]]@((Split-Path -Parent $PSScriptRoot)))
