using LienThong.Kernel.Audit;
using LienThong.Kernel.Files;

namespace LienThong.Kernel.Operating;

/// <summary>
/// Where a restore builds the node: a folder inside the data folder, moved up when all is there and equal. While it
/// exists no node starts on that data.
/// </summary>
public sealed class RestoreFolder
{
    internal const string Name = ".restoring";
    private readonly string _target;

    private RestoreFolder(string target) => _target = target;

    /// <summary>The folder to restore into.</summary>
    public string Inside => Path.Combine(_target, Name);

    /// <summary>Prepares the data folder; a fault when anything but the audit's key lies in it.</summary>
    /// <param name="target">The data folder.</param>
    /// <param name="keyFile">The audit's key as the operator kept it; null when it is in the folder already, or lost.</param>
    public static RestoreFolder Prepare(string target, string? keyFile)
    {
        var folder = new RestoreFolder(Path.GetFullPath(target));
        Directory.CreateDirectory(folder._target);
        var keys = Path.GetDirectoryName(AuditKey.PathIn(folder._target))!;
        if (Directory.EnumerateFileSystemEntries(folder._target).FirstOrDefault(e => e != keys && e != folder.Inside) is { } found)
            throw new OperatingException("restore.not-empty", OperatingTexts.FolderNotEmpty(folder._target, Path.GetFileName(found)));
        var key = keyFile ?? AuditKey.PathIn(folder._target);
        if (keyFile is not null && !File.Exists(keyFile)) throw new OperatingException("restore.no-key-file", OperatingTexts.NoKeyFile(keyFile));
        if (Directory.Exists(folder.Inside)) Directory.Delete(folder.Inside, recursive: true);
        Directory.CreateDirectory(folder.Inside);
        if (File.Exists(key)) AuditKey.Bring(key, folder.Inside);
        return folder;
    }

    /// <summary>Mark of the key that is there, or null.</summary>
    internal string? KeyMark => AuditKey.Find(Inside)?.Mark;

    /// <summary>Moves everything to its place; the node may start.</summary>
    public void Finish()
    {
        Durable.FlushAll();
        foreach (var entry in Directory.EnumerateFileSystemEntries(Inside).ToList())
        {
            var place = Path.Combine(_target, Path.GetFileName(entry));
            if (File.Exists(entry)) File.Move(entry, place);
            else if (!Directory.Exists(place)) Directory.Move(entry, place);
        }

        if (!File.Exists(AuditKey.PathIn(_target)) && File.Exists(AuditKey.PathIn(Inside))) AuditKey.Bring(AuditKey.PathIn(Inside), _target);
        Abandon();
        Durable.FlushFolder(_target);
    }

    /// <summary>Takes away what was begun.</summary>
    public void Abandon() => Directory.Delete(Inside, recursive: true);
}
