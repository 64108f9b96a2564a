using System.IO.Compression;

namespace LienThong.Kernel.Files;

/// <summary>
/// Marks of a PDF by the names that stand in it, in the open or inside object streams: no parser, so nothing that a broken
/// structure hides from one. Object streams of encrypted files stay shut; such a file bears that mark.
/// </summary>
internal static class PdfMarks
{
    private const int Window = 1024 * 1024;
    private const int Overlap = 64 * 1024;
    private const int MostStreams = 20_000;
    private const int MostOfStream = 8 * 1024 * 1024;
    private const long MostUnpacked = 256L * 1024 * 1024;

    /// <summary>The marks; the stream must seek.</summary>
    public static FileMarks Of(Stream file)
    {
        var marks = FileMarks.None;
        var streams = new List<long>();
        var window = new byte[Window];
        for (var start = 0L; start < file.Length; start += Window - Overlap)
        {
            file.Position = start;
            var read = file.ReadAtLeast(window, Window, throwOnEndOfStream: false);
            marks |= PdfNames.Marks(window.AsSpan(0, read));
            Streams(window.AsSpan(0, read), start, streams);
            if (read < Window) break;
        }

        return marks.HasFlag(FileMarks.Encrypted) ? marks : marks | Unpacked(file, streams);
    }

    private static void Streams(ReadOnlySpan<byte> window, long start, List<long> streams)
    {
        for (var at = 0; streams.Count < MostStreams;)
        {
            var found = window[at..].IndexOf("/ObjStm"u8);
            if (found < 0) return;
            at += found + 7;
            var data = window[at..].IndexOf("stream"u8);
            if (data < 0) return;
            var position = at + data + 6;
            if (position < window.Length && window[position] == (byte)'\r') position++;
            if (position < window.Length && window[position] == (byte)'\n') position++;
            // Windows overlap, so the same stream may be met twice.
            if (streams.Count == 0 || streams[^1] < start + position) streams.Add(start + position);
        }
    }

    private static FileMarks Unpacked(Stream file, List<long> streams)
    {
        var marks = FileMarks.None;
        var left = MostUnpacked;
        var content = new byte[MostOfStream];
        foreach (var at in streams)
        {
            if (left <= 0) return marks | FileMarks.Unchecked;
            file.Position = at;
            var read = 0;
            try
            {
                using var zlib = new ZLibStream(file, CompressionMode.Decompress, leaveOpen: true);
                while (read < content.Length && zlib.Read(content, read, Math.Min(64 * 1024, content.Length - read)) is > 0 and var more) read += more;
            }
            catch (Exception e) when (e is InvalidDataException or IOException)
            {
                // What came out before it broke is looked at all the same.
            }

            left -= read;
            marks |= PdfNames.Marks(content.AsSpan(0, read));
        }

        return marks;
    }
}
