using System.CommandLine;
using System.Diagnostics;
using LienThong.Host.Operating;
using LienThong.Kernel;
using LienThong.Kernel.Data;
using LienThong.Kernel.Files;
using LienThong.Kernel.Mail;
using LienThong.Kernel.Operating;

namespace LienThong.Host.Commands;

/// <summary><c>doctor</c>: what works here, what is missing, what does not work without it, how to get it. Exit 1 when something the product cannot do without fails.</summary>
internal static class DoctorCommand
{
    public static Command Make()
    {
        var command = new Command("doctor", CommandTexts.Doctor);
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken ct)
    {
        var findings = new List<Finding> { await DatabaseAsync(parsed, ct), Folder(parsed), Tool("pdftotext", "-v", DoctorTexts.Pdf, "poppler-utils"), Tool("chromium", "--version", DoctorTexts.Chromium, "chromium") };
        if (findings[0].Ok) findings.Add(await BackupAsync(parsed, ct));
        findings.Add(Tool("prlimit", "--version", DoctorTexts.Prlimit, "util-linux"));
        findings.Add(await ScannerAsync(ScannerSettings.FromEnvironment(), ct));
        findings.Add(Mail(MailSettings.FromEnvironment()));
        findings.Add(Disk(CommandFrame.Settings(parsed).Folder));
        var healthy = findings.TrueForAll(f => f.Ok || !f.Needed);
        CommandFrame.Answer(parsed, new { healthy, findings }, string.Join('\n', findings.Select(f => $"[{(f.Ok ? DoctorTexts.Fine : f.Needed ? DoctorTexts.Broken : DoctorTexts.Missing)}] {f.What}: {f.Says}")));
        return healthy ? 0 : 1;
    }

    private static async Task<Finding> DatabaseAsync(ParseResult parsed, CancellationToken ct)
    {
        try
        {
            await using var database = new Database(CommandFrame.Settings(parsed));
            var version = await new UnitOfWork(database).ReadAsync(s => s.ScalarAsync<string>(database.Engine == Engine.Sqlite ? "select 'SQLite ' || sqlite_version()" : "select version()"), ct);
            return new("database", true, true, version);
        }
        catch (Exception e) when (e is System.Data.Common.DbException or IOException or UnauthorizedAccessException or System.Net.Sockets.SocketException)
        {
            return new("database", false, true, string.Format(null, DoctorTexts.NoDatabase, e.Message));
        }
    }

    private static async Task<Finding> BackupAsync(ParseResult parsed, CancellationToken ct)
    {
        try
        {
            await using var database = new Database(CommandFrame.Settings(parsed));
            var clock = new Clock(TimeProvider.System);
            var (begun, done) = await new BackupLog(new UnitOfWork(database), clock).LastAsync(ct);
            var isFresh = done is not null && clock.Now - done.EndedAt < TimeSpan.FromDays(1);
            var failed = begun is { EndedAt: null } ? begun : null;
            return new("backup", isFresh && failed is null, false, DoctorTexts.Backup(done, failed, isFresh));
        }
        catch (System.Data.Common.DbException)
        {
            return new("backup", false, false, DoctorTexts.NoBackup);
        }
    }

    private static Finding Folder(ParseResult parsed)
    {
        var folder = Path.GetFullPath(CommandFrame.Settings(parsed).Folder);
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

    private static async Task<Finding> ScannerAsync(ScannerSettings settings, CancellationToken ct)
    {
        var without = settings.Quarantine ? DoctorTexts.Held : DoctorTexts.Marked;
        if (settings.Address is null) return new("clamd", false, false, string.Format(null, DoctorTexts.NoScanner, without));
        var version = await new VirusScanner(settings with { Time = TimeSpan.FromSeconds(10) }).VersionAsync(ct);
        return version is not null ? new("clamd", true, false, version) : new("clamd", false, false, string.Format(null, DoctorTexts.DumbScanner, settings.Address, without));
    }

    private static Finding Mail(MailSettings settings) => new("smtp", settings.Ready, false, settings.Ready ? $"{settings.Server}, {settings.From}" : DoctorTexts.NoMail);

    private static Finding Tool(string name, string probe, string use, string package)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(name, probe) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var (said, erred) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            if (!process.WaitForExit(TimeSpan.FromSeconds(10))) process.Kill(entireProcessTree: true);
            var version = (said.Result + erred.Result).Split('\n')[0].Trim();
            return new(name, true, false, version);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return new(name, false, false, string.Format(null, DoctorTexts.NoTool, use, package));
        }
    }

    /// <summary>One thing looked at.</summary>
    private sealed record Finding(string What, bool Ok, bool Needed, string Says);
}
