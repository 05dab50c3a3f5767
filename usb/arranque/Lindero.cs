// Opens Lindero from this folder on Windows, without a network and without installing anything: lindero.ps1 has Windows
// translate it in memory. Serves the folder `lindero` to this computer only, and opens the browser. It answers the files
// that lay there when it started, and nothing else. What it says of itself (port, headers, types) stands in servidor.txt.
// C# 5 and .NET Framework 4 only: that is what every Windows 10 and 11 has.
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading;

namespace Lindero
{
    /// <summary>Finds a port, opens the browser, serves until the window is closed.</summary>
    public static class Launcher
    {
        /// <summary>The first port and this many after it are tried.</summary>
        const int MorePorts = 20;

        /// <summary>arguments: the folder that holds `lindero` and `arranque`; `--no-browser`.</summary>
        public static int Main(string[] arguments)
        {
            string stick = arguments[0];
            bool opens = Array.IndexOf(arguments, "--no-browser") < 0;
            Settings settings = new Settings(Path.Combine(stick, "arranque", "servidor.txt"));
            Dictionary<string, string> files = Site.List(Path.Combine(stick, "lindero"));
            if (!files.ContainsKey("/"))
            {
                Console.WriteLine("No se encuentra la carpeta «lindero» completa junto a «arranque». Copie otra vez todo.");
                Console.WriteLine("The folder 'lindero' beside 'arranque' is not whole. Copy everything again.");
                return 1;
            }
            TcpListener listener = null;
            int port = settings.Port;
            bool already = false;
            for (; port <= settings.Port + MorePorts; port++)
            {
                listener = Listen(port);
                already = listener == null && Answers(port);
                if (listener != null || already) break;
            }
            if (listener == null && !already)
            {
                Console.WriteLine("Ningún puerto está libre en esta computadora. Reiníciela y abra otra vez.");
                Console.WriteLine("No port is free on this computer. Restart it and open again.");
                return 1;
            }
            string address = "http://127.0.0.1:" + port + "/";
            Console.WriteLine();
            Console.WriteLine("  Lindero: " + address);
            Console.WriteLine();
            if (port != settings.Port)
            {
                Console.WriteLine("Otro programa ocupa la dirección de siempre. Lo que guardó en Lindero antes está en");
                Console.WriteLine("http://127.0.0.1:" + settings.Port + "/ y aquí no se ve: cierre el otro programa y abra otra vez.");
                Console.WriteLine("Another program has the usual address. What you kept in Lindero is there and is not");
                Console.WriteLine("seen here: close the other program and open again.");
                Console.WriteLine();
            }
            if (opens) OpenBrowser(address);
            if (already)
            {
                Console.WriteLine("Ya estaba abierto. / It was open already.");
                return 0;
            }
            Console.WriteLine("Deje esta ventana abierta mientras usa Lindero. Para terminar, ciérrela.");
            Console.WriteLine("Leave this window open while you use Lindero. To end, close it.");
            Console.CancelKeyPress += delegate { Environment.Exit(0); };
            Serve(listener, new Site(settings, files, port));
            return 0;
        }

        /// <summary>Null where another program has the port, or Windows keeps it for itself.</summary>
        static TcpListener Listen(int port)
        {
            // Not exclusive: connections that have just ended would keep the usual port, and what is kept there, from a new start.
            TcpListener listener = new TcpListener(IPAddress.Loopback, port);
            try
            {
                listener.Start(64);
                return listener;
            }
            catch (SocketException)
            {
                return null;
            }
        }

        /// <summary>Does an earlier start of this still answer there?</summary>
        static bool Answers(int port)
        {
            try
            {
                using (TcpClient client = new TcpClient())
                {
                    client.SendTimeout = 3000;
                    client.ReceiveTimeout = 3000;
                    client.Connect(IPAddress.Loopback, port);
                    NetworkStream stream = client.GetStream();
                    byte[] ask = Encoding.ASCII.GetBytes("HEAD / HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nConnection: close\r\n\r\n");
                    stream.Write(ask, 0, ask.Length);
                    string said = new StreamReader(stream, Encoding.ASCII).ReadToEnd();
                    return said.StartsWith("HTTP/1.1 200 ") && said.Contains("\r\nServer: " + Site.Name + "\r\n");
                }
            }
            catch (SocketException)
            {
                return false;
            }
            catch (IOException)
            {
                return false;
            }
        }

        static void OpenBrowser(string address)
        {
            try
            {
                ProcessStartInfo start = new ProcessStartInfo(address);
                start.UseShellExecute = true;
                Process.Start(start);
            }
            catch (Exception)
            {
                Console.WriteLine("Abra el navegador y escriba esa dirección. / Open the browser and type that address.");
            }
        }

        static void Serve(TcpListener listener, Site site)
        {
            while (true)
            {
                TcpClient client = listener.AcceptTcpClient();
                Thread thread = new Thread(delegate() { site.Talk(client); });
                thread.IsBackground = true;
                thread.Start();
            }
        }
    }

    /// <summary>Lines of `kind TAB name TAB value`.</summary>
    public sealed class Settings
    {
        public readonly int Port;
        public readonly List<string> Headers = new List<string>();
        public readonly Dictionary<string, string> Types = new Dictionary<string, string>();

        public Settings(string path)
        {
            foreach (string line in File.ReadAllLines(path))
            {
                string[] parts = line.Split('\t');
                if (parts.Length != 3) continue;
                if (parts[0] == "port") Port = int.Parse(parts[2]);
                if (parts[0] == "header") Headers.Add(parts[1] + ": " + parts[2]);
                if (parts[0] == "type") Types[parts[1]] = parts[2];
            }
        }
    }

    /// <summary>One folder of files, answered over HTTP/1.1.</summary>
    public sealed class Site
    {
        /// <summary>How the server is known to a second start of itself.</summary>
        public const string Name = "Lindero-USB";
        /// <summary>Longest head of a request, bytes.</summary>
        const int MostHead = 32768;
        /// <summary>A connection that says nothing for this long is given up, milliseconds.</summary>
        const int Patience = 30000;

        readonly Settings settings;
        readonly Dictionary<string, string> files;
        readonly string[] hosts;

        public Site(Settings settings, Dictionary<string, string> files, int port)
        {
            this.settings = settings;
            this.files = files;
            hosts = new string[] { "127.0.0.1:" + port, "localhost:" + port };
        }

        /// <summary>Every file by the path a browser asks for. Links are left out: they could lead elsewhere.</summary>
        public static Dictionary<string, string> List(string folder)
        {
            Dictionary<string, string> files = new Dictionary<string, string>(StringComparer.Ordinal);
            if (Directory.Exists(folder)) Add(files, new DirectoryInfo(folder), "/");
            return files;
        }

        static void Add(Dictionary<string, string> files, DirectoryInfo folder, string address)
        {
            foreach (FileInfo file in folder.GetFiles())
            {
                if ((file.Attributes & FileAttributes.ReparsePoint) != 0) continue;
                files[address + file.Name] = file.FullName;
                if (file.Name == "index.html") files[address] = file.FullName;
            }
            foreach (DirectoryInfo inner in folder.GetDirectories())
            {
                if ((inner.Attributes & FileAttributes.ReparsePoint) == 0) Add(files, inner, address + inner.Name + "/");
            }
        }

        /// <summary>Answers one connection until it ends; a browser that goes away in the middle is no news.</summary>
        public void Talk(TcpClient client)
        {
            try
            {
                using (client)
                {
                    client.NoDelay = true;
                    client.ReceiveTimeout = Patience;
                    client.SendTimeout = Patience;
                    NetworkStream stream = client.GetStream();
                    // Only for reading: one that is written to as well must not hold bytes that were read ahead.
                    BufferedStream asked = new BufferedStream(stream, 4096);
                    while (Answer(asked, stream)) { }
                }
            }
            catch (Exception)
            {
                // One broken connection must not end the others.
            }
        }

        /// <summary>Answers one request; false when the connection ends with it.</summary>
        bool Answer(Stream input, Stream stream)
        {
            List<string> head = ReadHead(input);
            if (head == null) return false;
            string[] asked = head[0].Split(' ');
            Dictionary<string, string> said = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            for (int i = 1; i < head.Count; i++)
            {
                int colon = head[i].IndexOf(':');
                if (colon > 0) said[head[i].Substring(0, colon)] = head[i].Substring(colon + 1).Trim();
            }
            if (asked.Length != 3 || asked[2] != "HTTP/1.1") return Refuse(stream, 400, "Bad request", true, false);
            bool body = asked[0] != "HEAD";
            if (body && asked[0] != "GET") return Refuse(stream, 405, "Only GET and HEAD", true, false, "Allow: GET, HEAD");
            // What is asked for has no body: one that is sent all the same is not taken for the next request.
            bool lasts = Value(said, "Connection").ToLowerInvariant() != "close"
                && !said.ContainsKey("Content-Length") && !said.ContainsKey("Transfer-Encoding");
            // A page of another site could make its own name lead here.
            if (Array.IndexOf(hosts, Value(said, "Host")) < 0) return Refuse(stream, 421, "Unknown host", body, lasts);
            string address = asked[1].Split('?', '#')[0];
            string path;
            if (!files.TryGetValue(Uri.UnescapeDataString(address), out path)) return Refuse(stream, 404, "Not found", body, lasts);
            FileStream source;
            string tag;
            try
            {
                source = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
                tag = "\"" + source.Length.ToString("x") + "-" + File.GetLastWriteTimeUtc(path).Ticks.ToString("x") + "\"";
            }
            catch (Exception error)
            {
                if (!(error is IOException || error is UnauthorizedAccessException)) throw;
                return Refuse(stream, 404, "Not found", body, lasts);
            }
            using (source) return SendFile(stream, source, path, address, tag, said, body, lasts);
        }

        bool SendFile(Stream stream, FileStream source, string path, string address, string tag,
            Dictionary<string, string> said, bool body, bool lasts)
        {
            long size = source.Length;
            string type;
            if (!settings.Types.TryGetValue(Path.GetExtension(path).ToLowerInvariant(), out type)) type = "application/octet-stream";
            List<string> fields = new List<string>();
            fields.Add("Content-Type: " + type);
            fields.Add("ETag: " + tag);
            fields.Add("Cache-Control: " + (address.StartsWith("/assets/", StringComparison.Ordinal) ? "max-age=31536000, immutable" : "no-cache"));
            fields.Add("Accept-Ranges: bytes");
            if (Value(said, "If-None-Match") == tag) return Head(stream, "304 Not Modified", fields, lasts);
            long first = 0, last = size - 1;
            bool? part = Range(Value(said, "Range"), size, ref first, ref last);
            if (part == false) return Refuse(stream, 416, "Range outside the file", body, lasts, "Content-Range: bytes */" + size);
            if (part == true) fields.Add("Content-Range: bytes " + first + "-" + last + "/" + size);
            fields.Add("Content-Length: " + (last - first + 1));
            Head(stream, part == true ? "206 Partial Content" : "200 OK", fields, lasts);
            if (!body) return lasts;
            source.Seek(first, SeekOrigin.Begin);
            byte[] block = new byte[65536];
            for (long left = last - first + 1; left > 0;)
            {
                int read = source.Read(block, 0, (int)Math.Min(block.Length, left));
                // Shorter than announced: the stick was pulled out. The browser must not take it for whole.
                if (read == 0) return false;
                stream.Write(block, 0, read);
                left -= read;
            }
            return lasts;
        }

        /// <summary>One range of RFC 9110, both ends inclusive; false where it lies outside; null where there is none.</summary>
        static bool? Range(string header, long size, ref long first, ref long last)
        {
            Match match = Regex.Match(header, "^bytes=([0-9]{0,15})-([0-9]{0,15})$");
            string from = match.Groups[1].Value, to = match.Groups[2].Value;
            if (!match.Success || (from == "" && to == "")) return null;
            if (from == "")
            {
                long length = Math.Min(long.Parse(to), size);
                if (length == 0) return false;
                first = size - length;
                return true;
            }
            long start = long.Parse(from);
            if (to != "" && long.Parse(to) < start) return null;
            if (start >= size) return false;
            first = start;
            if (to != "") last = Math.Min(long.Parse(to), size - 1);
            return true;
        }

        /// <summary>The lines of a request's head; null where the connection ends, or says too much.</summary>
        static List<string> ReadHead(Stream stream)
        {
            List<string> lines = new List<string>();
            StringBuilder line = new StringBuilder();
            for (int count = 0; count < MostHead; count++)
            {
                int next = stream.ReadByte();
                if (next < 0) return null;
                if (next != '\n')
                {
                    line.Append((char)next);
                    continue;
                }
                string text = line.ToString().TrimEnd('\r');
                line.Length = 0;
                if (text != "") lines.Add(text);
                else if (lines.Count > 0) return lines;
            }
            return null;
        }

        static string Value(Dictionary<string, string> said, string name)
        {
            string value;
            return said.TryGetValue(name, out value) ? value : "";
        }

        bool Refuse(Stream stream, int status, string text, bool body, bool lasts, params string[] more)
        {
            byte[] bytes = Encoding.ASCII.GetBytes(text);
            List<string> fields = new List<string>(more);
            fields.Add("Content-Type: text/plain; charset=utf-8");
            fields.Add("Content-Length: " + bytes.Length);
            Head(stream, status + " " + text, fields, lasts);
            if (body) stream.Write(bytes, 0, bytes.Length);
            return lasts;
        }

        bool Head(Stream stream, string status, List<string> fields, bool lasts)
        {
            StringBuilder head = new StringBuilder("HTTP/1.1 " + status + "\r\nServer: " + Name + "\r\n");
            foreach (string field in settings.Headers) head.Append(field).Append("\r\n");
            foreach (string field in fields) head.Append(field).Append("\r\n");
            if (!lasts) head.Append("Connection: close\r\n");
            byte[] bytes = Encoding.ASCII.GetBytes(head.Append("\r\n").ToString());
            stream.Write(bytes, 0, bytes.Length);
            return lasts;
        }
    }
}
