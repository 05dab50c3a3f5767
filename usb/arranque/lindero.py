#!/usr/bin/env python3
"""Opens Lindero from this folder on macOS and Linux, without a network and without installing anything.

Serves the folder `lindero` beside this one to this computer only, and opens the browser. It answers the files that
lay there when it started, and nothing else. What it says of itself (port, headers, types) stands in `servidor.txt`.
Runs on Python 3.6 or newer, standard library only.
"""
import http.client
import os
import re
import socketserver
import sys
import webbrowser
from http.server import BaseHTTPRequestHandler
from urllib.parse import unquote_to_bytes, urlsplit

HERE = os.path.dirname(os.path.realpath(__file__))
FOLDER = os.path.join(os.path.dirname(HERE), "lindero")
HOST = "127.0.0.1"
# How the server is known to a second start of itself.
NAME = "Lindero-USB"
# The first port and this many after it are tried.
MORE_PORTS = 20
BLOCK = 1 << 16
# A connection that says nothing for this long is given up, seconds.
PATIENCE = 30


def read_settings(path):
    """Lines of `kind TAB name TAB value`, by kind."""
    settings = {"port": {}, "header": {}, "type": {}}
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            parts = line.rstrip("\r\n").split("\t")
            if len(parts) == 3:
                settings[parts[0]][parts[1]] = parts[2]
    return settings


def list_files(folder):
    """Every regular file by the path a browser asks for. Links are left out: they could lead elsewhere."""
    files = {}
    for place, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(place, name)
            if os.path.islink(path) or not os.path.isfile(path):
                continue
            address = "/" + os.path.relpath(path, folder).replace(os.sep, "/")
            files[address] = path
            if name == "index.html":
                files[address[: -len(name)]] = path
    return files


def byte_range(header, size):
    """One range of RFC 9110 as (first, last), both inclusive; False where it lies outside; None where there is none."""
    match = re.match(r"bytes=([0-9]{0,15})-([0-9]{0,15})$", header or "")
    if not match or match.group(0) == "bytes=-":
        return None
    first, last = match.groups()
    if first == "":
        length = min(int(last), size)
        return (size - length, size - 1) if length > 0 else False
    if last != "" and int(last) < int(first):
        return None
    if int(first) >= size:
        return False
    return int(first), min(int(last), size - 1) if last != "" else size - 1


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = PATIENCE

    def version_string(self):
        return NAME

    def log_message(self, *_):
        """A window full of addresses tells a person nothing."""

    def head(self, status, fields):
        self.send_response(status)
        for name, value in self.server.settings["header"].items():
            self.send_header(name, value)
        for name, value in fields.items():
            self.send_header(name, str(value))
        self.end_headers()

    def refuse(self, status, text, **fields):
        body = text.encode("utf-8")
        self.head(
            status,
            {"Content-Type": "text/plain; charset=utf-8", "Content-Length": len(body), **fields},
        )
        if self.command != "HEAD":
            self.wfile.write(body)

    def send_error(self, code, message=None, explain=None):
        """For what the base class refuses by itself: other methods, broken requests."""
        self.close_connection = True
        if code == 501:
            self.refuse(405, "Only GET and HEAD", Allow="GET, HEAD", Connection="close")
        else:
            self.refuse(code, message or "Refused", Connection="close")

    def do_HEAD(self):
        self.do_GET()

    def do_GET(self):
        # A page of another site could make its own name lead here.
        if self.headers.get("Host", "") not in self.server.names:
            return self.refuse(421, "Unknown host")
        try:
            address = unquote_to_bytes(urlsplit(self.path).path).decode("utf-8")
            path = self.server.files[address]
            size = os.path.getsize(path)
            changed = int(os.path.getmtime(path))
            source = open(path, "rb")
        except (KeyError, ValueError, OSError):
            return self.refuse(404, "Not found")
        with source:
            self.send_file(source, path, address, size, '"%x-%x"' % (size, changed))

    def send_file(self, source, path, address, size, tag):
        kind = os.path.splitext(path)[1].lower()
        fields = {
            "Content-Type": self.server.settings["type"].get(kind, "application/octet-stream"),
            "ETag": tag,
            "Cache-Control": "max-age=31536000, immutable"
            if address.startswith("/assets/")
            else "no-cache",
            "Accept-Ranges": "bytes",
        }
        if self.headers.get("If-None-Match") == tag:
            return self.head(304, fields)
        part = byte_range(self.headers.get("Range"), size)
        if part is False:
            return self.refuse(416, "Range outside the file", **{"Content-Range": "bytes */%d" % size})
        first, last = part or (0, size - 1)
        if part:
            fields["Content-Range"] = "bytes %d-%d/%d" % (first, last, size)
        fields["Content-Length"] = last - first + 1
        self.head(206 if part else 200, fields)
        if self.command == "HEAD":
            return
        source.seek(first)
        left = last - first + 1
        while left > 0:
            block = source.read(min(BLOCK, left))
            if not block:
                # Shorter than announced: the stick was pulled out. The browser must not take it for whole.
                self.close_connection = True
                return
            self.wfile.write(block)
            left -= len(block)


class Server(socketserver.ThreadingMixIn, socketserver.TCPServer):
    daemon_threads = True
    request_queue_size = 64
    # Only where it does not let two programs share a port.
    allow_reuse_address = os.name == "posix"

    def __init__(self, port, settings, files):
        self.settings = settings
        self.files = files
        super().__init__((HOST, port), Handler)
        self.port = self.server_address[1]
        self.names = {"%s:%d" % (name, self.port) for name in (HOST, "localhost")}

    def handle_error(self, request, client_address):
        """A browser that goes away in the middle is no news; anything else is."""
        if not isinstance(sys.exc_info()[1], OSError):
            super().handle_error(request, client_address)


def is_lindero(port):
    """Does an earlier start of this still answer there?"""
    connection = http.client.HTTPConnection(HOST, port, timeout=3)
    try:
        connection.request("HEAD", "/")
        answer = connection.getresponse()
        return answer.status == 200 and answer.getheader("Server") == NAME
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()


def listen(settings, files):
    """The server at the first free port; the port alone where Lindero already answers."""
    first = int(settings["port"]["first"])
    for port in range(first, first + MORE_PORTS + 1):
        try:
            return Server(port, settings, files), port
        except OSError:
            if is_lindero(port):
                return None, port
    return None, None


def main(arguments):
    settings = read_settings(os.path.join(HERE, "servidor.txt"))
    files = list_files(FOLDER)
    if "/" not in files:
        print("No se encuentra la carpeta «lindero» completa junto a «arranque». Copie otra vez todo.")
        print("The folder 'lindero' beside 'arranque' is not whole. Copy everything again.")
        return 1
    server, port = listen(settings, files)
    if port is None:
        print("Ningún puerto está libre en esta computadora. Reiníciela y abra otra vez.")
        print("No port is free on this computer. Restart it and open again.")
        return 1
    address = "http://%s:%d/" % (HOST, port)
    print("\n  Lindero: %s\n" % address, flush=True)
    if str(port) != settings["port"]["first"]:
        print("Otro programa ocupa la dirección de siempre. Lo que guardó en Lindero antes está en")
        print("http://%s:%s/ y aquí no se ve: cierre el otro programa y abra otra vez." % (HOST, settings["port"]["first"]))
        print("Another program has the usual address. What you kept in Lindero is there and is not")
        print("seen here: close the other program and open again.\n", flush=True)
    if "--no-browser" not in arguments:
        webbrowser.open(address)
    if server is None:
        print("Ya estaba abierto. / It was open already.")
        return 0
    print("Deje esta ventana abierta mientras usa Lindero. Para terminar, ciérrela.")
    print("Leave this window open while you use Lindero. To end, close it.", flush=True)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        pass
    finally:
        server.server_close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
