namespace LienThong.Kernel.Files;

/// <summary>Thrown when packed content unpacks to more than an honest file holds.</summary>
internal sealed class SwollenException : Exception;

/// <summary>How much may still be unpacked from one file, over all its entries.</summary>
internal sealed class SwellingBudget(long packed)
{
    /// <summary>Most bytes unpacked from one file.</summary>
    public const long Most = 512L * 1024 * 1024;
    private const long Ratio = 300;
    private const long Floor = 16L * 1024 * 1024;
    private long _left = Of(packed);

    /// <summary>Most that a file of this size may hold unpacked.</summary>
    public static long Of(long packed) => Math.Min(Most, Math.Max(Floor, packed * Ratio));

    public void Take(int bytes)
    {
        if ((_left -= bytes) < 0) throw new SwollenException();
    }
}

/// <summary>An entry's stream that stops when the budget is used up.</summary>
internal sealed class SwellingStream(Stream inner, SwellingBudget budget) : Stream
{
    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        budget.Take(read);
        return read;
    }

    public override void Flush() { }
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }
}
