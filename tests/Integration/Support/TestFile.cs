using AngleSharp.Io.Dom;

namespace LienThong.Integration.Support;

/// <summary>A chosen file, as AngleSharp's forms want it.</summary>
internal sealed class TestFile(string name, string type, byte[] content) : IFile
{
    public string Name => name;

    public DateTime LastModified => DateTime.UnixEpoch;

    public int Length => content.Length;

    public string Type => type;

    public Stream Body { get; } = new MemoryStream(content);

    public bool IsClosed => false;

    public IBlob Slice(int start = 0, int end = int.MaxValue, string? contentType = null) => new TestFile(name, contentType ?? type, content[start..Math.Min(end, content.Length)]);

    public void Close() => Body.Dispose();

    public void Dispose() => Close();
}
