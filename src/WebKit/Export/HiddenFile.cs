namespace LienThong.WebKit;

/// <summary>A file that nobody sees and that goes with its handle: for archives, which write their directory synchronously or seek, and a response allows neither.</summary>
public static class HiddenFile
{
    /// <summary>An empty one, to be written and read again.</summary>
    public static FileStream Create() => new(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 65_536, FileOptions.Asynchronous | FileOptions.DeleteOnClose);
}
