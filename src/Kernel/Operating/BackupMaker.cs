using LienThong.Kernel.Audit;
using LienThong.Kernel.Data;
using LienThong.Kernel.Files;

namespace LienThong.Kernel.Operating;

/// <summary>
/// Makes one file of a whole node while people write: one state of the database first, then the files it names, none of
/// which is removed meanwhile. The audit's key stays out: docs/adr/0010-backup-in-a-portable-form.md.
/// </summary>
public sealed class BackupMaker(UnitOfWork work, Migrator migrator, IEnumerable<IModelPart> parts, BackupLog log, Clock clock)
{
    /// <summary>Writes the backup beside its name and gives it the name at the end; what bore the name before stays until then.</summary>
    public async Task<BackupReport> MakeAsync(string file, string version, CancellationToken ct = default)
    {
        var path = Path.GetFullPath(file);
        var migration = await migrator.LatestAsync(ct);
        if (await migrator.AppliedAsync(ct) != migration) throw new OperatingException("backup.schema", OperatingTexts.SchemaFirst);
        await using var entry = await log.BeginAsync(path, ct);
        try
        {
            var report = await WriteAsync(path, version, migration, ct);
            await entry.EndAsync(report.Bytes);
            return report;
        }
        catch (Exception e)
        {
            await entry.FailAsync(e is OperationCanceledException ? OperatingTexts.Interrupted : e.Message);
            if (e is not (IOException or UnauthorizedAccessException)) throw;
            throw new OperatingException("backup.not-written", OperatingTexts.NotWritten(path, e.Message));
        }
    }

    private async Task<BackupReport> WriteAsync(string path, string version, string migration, CancellationToken ct)
    {
        var part = path + ".part";
        try
        {
            BackupReport report;
            await using (var output = new FileStream(part, PartOptions()))
            {
                report = await FillAsync(output, path, version, migration, ct);
                output.Flush(flushToDisk: true);
                report = report with { Bytes = output.Length };
            }

            File.Move(part, path, overwrite: true);
            Durable.FlushFolder(Path.GetDirectoryName(path)!);
            return report;
        }
        catch
        {
            File.Delete(part);
            throw;
        }
    }

    private async Task<BackupReport> FillAsync(FileStream output, string path, string version, string migration, CancellationToken ct)
    {
        var folder = work.Database.Folder;
        await using var archive = new BackupArchive(output, clock.Now);
        using var spool = new FileSpool(path + ".part.files");
        var (tables, audit) = await work.SnapshotAsync(session => RowsAsync(session, archive, spool), hold: false, ct);
        var files = new BackupFiles(new FileStore(folder), archive);
        await files.CopyAsync(spool, ct);
        // Last, so that a sealer that had committed but not yet written its line has done so.
        await HeadsAsync(archive, new AuditHeads(folder), audit.Batch, ct);
        var manifest = new BackupManifest(BackupManifest.ThisFormat, version, migration, work.Database.Engine, clock.Now, tables, archive.Members, files.Count, files.Bytes, files.Missing, files.Damaged, audit);
        await archive.FinishAsync(manifest, ct);
        return new(path, 0, manifest.Engine, migration, tables.ToDictionary(t => t.Table.FullName, t => t.Rows), files.Count, files.Bytes, files.Missing, files.Damaged, audit, AuditKey.PathIn(folder));
    }

    private async Task<(List<PortableContents> Tables, BackupAudit Audit)> RowsAsync(Session session, BackupArchive archive, FileSpool spool)
    {
        var tables = new List<PortableContents>();
        foreach (var table in PortableSchema.Of(parts))
        {
            var piece = 0;
            tables.Add(await TableDump.RunAsync(session, table, lines => archive.AddRowsAsync(BackupManifest.RowsOf(table, ++piece), lines, session.Cancelled)));
        }

        await spool.FillAsync(session);
        var last = await session.FindAsync<AuditSeal>("select * from [audit.seal] order by position desc limit 1");
        var mark = await session.FindAsync<string>("select key_mark from [audit.lease] where id = 1");
        return (tables, new(mark, last?.Batch ?? 0, last?.Position ?? 0, last is null ? null : Convert.ToHexStringLower(last.Link)));
    }

    private static async Task HeadsAsync(BackupArchive archive, AuditHeads heads, long batch, CancellationToken ct)
    {
        var length = heads.LengthUpTo(batch);
        if (length == 0) return;
        await using var file = new FileStream(heads.FilePath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        await archive.AddAsync(AuditHeads.FileName, file, ct, length);
    }

    private static FileStreamOptions PartOptions()
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, Share = FileShare.None, BufferSize = 1024 * 1024, Options = FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }
}
