using System.Data.Common;
using System.Diagnostics;
using System.Net.Sockets;
using LienThong.Kernel.Data;
using LienThong.Kernel.Files;
using LienThong.Kernel.Mail;

namespace LienThong.Kernel.Operating;

/// <summary>One thing looked at.</summary>
/// <param name="What">Its name, stable.</param>
/// <param name="Ok">Whether it works.</param>
/// <param name="Needed">Whether the product cannot do without it.</param>
/// <param name="Says">Vietnamese: its version or figure, or what is wrong, what does not work and how to get it.</param>
public sealed record Finding(string What, bool Ok, bool Needed, string Says)
{
    /// <summary>The state in a word.</summary>
    public string State => Ok ? DoctorTexts.Fine : Needed ? DoctorTexts.Broken : DoctorTexts.Missing;
}

/// <summary>What works on this machine and what is missing; needs no running node.</summary>
public static class Doctor
{
    /// <summary>What the finding about the virus scanner is called.</summary>
    public const string Scanner = "clamd";

    /// <summary>Everything, in the order in which it is told.</summary>
    public static async Task<List<Finding>> LookAsync(DataSettings data, ScannerSettings scanner, MailSettings mail, Clock clock, CancellationToken ct)
    {
        var tools = await ToolsAsync(ct);
        var findings = new List<Finding> { await DatabaseAsync(data, ct), Folder(data.Folder), tools[0], tools[1] };
        if (findings[0].Ok) findings.Add(await BackupAsync(data, clock, ct));
        findings.AddRange(tools.Skip(2));
        findings.Add(await ScannerAsync(scanner, ct));
        findings.Add(Mail(mail));
        findings.Add(Disk(data.Folder));
        return findings;
    }

    /// <summary>The programs that may be missing.</summary>
    public static async Task<IReadOnlyList<Finding>> ToolsAsync(CancellationToken ct) => await Task.WhenAll(
        ToolAsync("pdftotext", "-v", DoctorTexts.Pdf, "poppler-utils", ct),
        ToolAsync("chromium", "--version", DoctorTexts.Chromium, "chromium", ct),
        ToolAsync("prlimit", "--version", DoctorTexts.Prlimit, "util-linux", ct),
        ToolAsync("soffice", "--version", DoctorTexts.LibreOffice, "libreoffice-writer-nogui", ct));

    /// <summary>The virus scanner.</summary>
    public static async Task<Finding> ScannerAsync(ScannerSettings settings, CancellationToken ct)
    {
        var without = settings.Quarantine ? DoctorTexts.Held : DoctorTexts.Marked;
        if (settings.Address is null) return new(Scanner, false, false, string.Format(null, DoctorTexts.NoScanner, without));
        var version = await new VirusScanner(settings with { Time = TimeSpan.FromSeconds(10) }).VersionAsync(ct);
        return version is not null ? new(Scanner, true, false, version) : new(Scanner, false, false, string.Format(null, DoctorTexts.DumbScanner, settings.Address, without));
    }

    /// <summary>The mail server: whether one is set, not whether it answers; its answers stand with the mails.</summary>
    public static Finding Mail(MailSettings settings) => new("smtp", settings.Ready, false, settings.Ready ? $"{settings.Server}, {settings.From}" : DoctorTexts.NoMail);

    /// <summary>The engine and its version.</summary>
    public static Task<string> VersionAsync(Session session) => session.ScalarAsync<string>(session.Engine == Engine.Sqlite ? "select 'SQLite ' || sqlite_version()" : "select version()");

    /// <summary>Bytes of the database; on SQLite without its write-ahead log.</summary>
    public static Task<long> SizeAsync(Session session) =>
        session.ScalarAsync<long>(session.Engine == Engine.Sqlite ? "select page_count * page_size from pragma_page_count(), pragma_page_size()" : "select pg_database_size(current_database())");

    /// <summary>The last backup, by the rule of its age.</summary>
    public static async Task<Finding> BackupAsync(UnitOfWork work, BackupLog log, Clock clock, CancellationToken ct)
    {
        var days = (await work.ReadAsync(BackupRule.ReadAsync, ct)).WarnDays;
        var (begun, done) = await log.LastAsync(ct);
        var isFresh = done is not null && clock.Now - done.EndedAt < TimeSpan.FromDays(days);
        var failed = begun is { EndedAt: null } ? begun : null;
        return new("backup", isFresh && failed is null, false, DoctorTexts.Backup(done, failed, isFresh, days));
    }

    private static async Task<Finding> DatabaseAsync(DataSettings data, CancellationToken ct)
    {
        try
        {
            await using var database = new Database(data);
            return new("database", true, true, await new UnitOfWork(database).ReadAsync(VersionAsync, ct));
        }
        catch (Exception e) when (e is DbException or IOException or UnauthorizedAccessException or SocketException)
        {
            return new("database", false, true, string.Format(null, DoctorTexts.NoDatabase, e.Message));
        }
    }

    private static async Task<Finding> BackupAsync(DataSettings data, Clock clock, CancellationToken ct)
    {
        try
        {
            await using var database = new Database(data);
            var work = new UnitOfWork(database);
            return await BackupAsync(work, new BackupLog(work, clock), clock, ct);
        }
        catch (DbException)
        {
            return new("backup", false, false, DoctorTexts.NoBackup);
        }
    }

    private static Finding Folder(string data)
    {
        var folder = Path.GetFullPath(data);
        var probe = Path.Combine(folder, $".doctor-{Environment.ProcessId}");
        try
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(probe, "");
            File.Delete(probe);
            return new("data folder", true, true, folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new("data folder", false, true, string.Format(null, DoctorTexts.NoFolder, folder));
        }
    }

    private static Finding Disk(string folder)
    {
        var free = NodeDisk.FreeIn(folder);
        return new("disk", free >= NodeDisk.Scarce, true, string.Format(null, DoctorTexts.Free, free / (1024 * 1024)));
    }

    private static async Task<Finding> ToolAsync(string name, string probe, string use, string package, CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(TimeSpan.FromSeconds(10));
        try
        {
            using var process = Process.Start(new ProcessStartInfo(name, probe) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var (said, erred) = (process.StandardOutput.ReadToEndAsync(ct), process.StandardError.ReadToEndAsync(ct));
            try
            {
                await process.WaitForExitAsync(limit.Token);
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
            }

            return new(name, true, false, (await said + await erred).Split('\n')[0].Trim());
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return new(name, false, false, string.Format(null, DoctorTexts.NoTool, use, package));
        }
    }
}
