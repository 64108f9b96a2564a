using LienThong.Kernel.Data;

namespace LienThong.Kernel.Operating;

/// <summary>A member of the archive other than a stored file.</summary>
internal sealed record BackupMember(string Name, long Size, string Sha256);

/// <summary>The last seal in the backup, to be noted elsewhere; and which key sealed (a mark of it).</summary>
public sealed record BackupAudit(string? KeyMark, long Batch, long Position, string? Link);

/// <summary>
/// What the archive holds: its last member but one. Stored files are not listed here: each <c>files/xx.list</c> names those that
/// follow it, and a file's name is its hash.
/// </summary>
internal sealed record BackupManifest(
    int Format, string Version, string Migration, Engine Engine, DateTimeOffset At, IReadOnlyList<PortableContents> Tables, IReadOnlyList<BackupMember> Members,
    long Files, long FileBytes, IReadOnlyList<string> Missing, IReadOnlyList<string> Damaged, BackupAudit Audit)
{
    public const int ThisFormat = 1;
    public const string Name = "manifest.json";
    public const string SealName = "manifest.sha256";
    public const string FilesFolder = "files/";
    public const string ListEnd = ".list";
    public const string Rows = "db/";
    public const string RowsEnd = ".jsonl.gz";

    public static string RowsOf(PortableTable table, int piece) => $"{Rows}{table.FullName}/{piece:000000}{RowsEnd}";

    public static string FileOf(string hash) => $"{FilesFolder}{hash[..2]}/{hash[2..4]}/{hash}";
}

/// <summary>What a backup tells the operator.</summary>
/// <param name="File">Where it lies.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Engine">Which engine was read.</param>
/// <param name="Migration">Its schema.</param>
/// <param name="Tables">Rows of each table.</param>
/// <param name="Files">Stored files in it.</param>
/// <param name="FileBytes">Their size.</param>
/// <param name="Missing">Stored files that the node should have and has not.</param>
/// <param name="Damaged">Stored files whose content is not what their name says.</param>
/// <param name="Audit">The audit's head.</param>
/// <param name="KeepApart">The key that is not in it.</param>
public sealed record BackupReport(
    string File, long Bytes, Engine Engine, string Migration, IReadOnlyDictionary<string, long> Tables, long Files, long FileBytes,
    IReadOnlyList<string> Missing, IReadOnlyList<string> Damaged, BackupAudit Audit, string KeepApart);
