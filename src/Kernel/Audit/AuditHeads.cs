using System.Globalization;
using System.Text;

namespace LienThong.Kernel.Audit;

/// <summary>A line of the heads file: the last link of a batch.</summary>
internal sealed record AuditHead(long Batch, long Position, string Link, string Mac)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"v1 {Batch} {Position} {Link} {Mac}");

    public static AuditHead? Parse(string line)
    {
        var words = line.Split(' ');
        return words is ["v1", var batch, var position, { Length: 64 } link, { Length: 64 } mac]
            && long.TryParse(batch, NumberStyles.None, CultureInfo.InvariantCulture, out var b)
            && long.TryParse(position, NumberStyles.None, CultureInfo.InvariantCulture, out var p) ? new(b, p, link, mac) : null;
    }
}

/// <summary><c>audit-heads.log</c> in the data folder, outside the database: a tail cut or rewritten in the database disagrees with it.</summary>
internal sealed class AuditHeads(string folder)
{
    private const int LongestLine = 256;
    private readonly string _path = Path.Combine(folder, FileName);

    /// <summary>Its name in the data folder.</summary>
    public const string FileName = "audit-heads.log";

    public string FilePath => _path;

    /// <summary>The last whole line, or null.</summary>
    public AuditHead? Last()
    {
        if (!File.Exists(_path)) return null;
        using var turn = Turn();
        using var file = Open();
        return Last(file);
    }

    /// <summary>Writes a line down for good, unless another node that took over was faster with the same batch.</summary>
    public void Append(AuditHead head)
    {
        using var turn = Turn();
        var isNew = !File.Exists(_path);
        using (var file = Open())
        {
            if (Last(file) is { } last && last.Batch >= head.Batch) return;
            file.Seek(0, SeekOrigin.End);
            file.Write(Encoding.ASCII.GetBytes(head + "\n"));
            file.Flush(flushToDisk: true);
        }

        if (isNew) Files.Durable.FlushFolder(folder);
    }

    private FileStream Open() => new(_path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite);

    // Writers take turns by a file of its own, so that a verifier that reads for minutes holds nobody up.
    private FileStream Turn()
    {
        for (var left = 100; ; left--)
        {
            try
            {
                return new FileStream(_path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (left > 0)
            {
                Thread.Sleep(20);
            }
        }
    }

    // A torn line (the power went) is cut off, to be written again.
    private static AuditHead? Last(FileStream file)
    {
        var tail = new byte[(int)Math.Min(file.Length, 4 * LongestLine)];
        file.Seek(-tail.Length, SeekOrigin.End);
        file.ReadExactly(tail);
        var end = tail.AsSpan().LastIndexOf((byte)'\n');
        if (end < tail.Length - 1) file.SetLength(file.Length - (tail.Length - 1 - end));
        var lines = Encoding.ASCII.GetString(tail, 0, end + 1).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return lines.Length == 0 ? null : AuditHead.Parse(lines[^1]);
    }

    /// <summary>How long the file is now; a reader that stops there sees no line of a sealer at work.</summary>
    public long Length => File.Exists(_path) ? new FileInfo(_path).Length : 0;

    /// <summary>Where the lines of the batches up to this one end: the part that belongs to an earlier state of the database.</summary>
    public long LengthUpTo(long batch)
    {
        var end = 0L;
        if (!File.Exists(_path)) return end;
        using var reader = new StreamReader(new FileStream(_path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite), Encoding.ASCII);
        while (reader.ReadLine() is { } line && (AuditHead.Parse(line)?.Batch ?? 0) <= batch) end += line.Length + 1;
        return Math.Min(end, Length);
    }

    /// <summary>The lines up to a length; null for a line that is none.</summary>
    public IEnumerable<AuditHead?> Read(long length)
    {
        if (length == 0 || !File.Exists(_path)) yield break;
        using var reader = new StreamReader(new FileStream(_path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite), Encoding.ASCII);
        for (var read = 0L; read < length && reader.ReadLine() is { } line; read += line.Length + 1)
            yield return AuditHead.Parse(line);
    }
}
