using LienThong.Kernel;
using LienThong.Kernel.Data;
using LienThong.Kernel.Files;
using LienThong.Kernel.Mail;
using LienThong.Kernel.Operating;

namespace LienThong.Operating.ReadStatus;

/// <summary>What takes long to find out: the doctor's tools and the sum of all files. Looked at again after five minutes.</summary>
internal sealed class SlowLook(UnitOfWork work, ScannerSettings scanner, MailSettings mail, Clock clock)
{
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(5);

    private readonly Lock _gate = new();
    private Task<Found>? _found;
    private DateTimeOffset _at;

    internal sealed record Found(DateTimeOffset At, IReadOnlyList<Finding> Tools, Files Files);

    internal sealed class Files
    {
        public long Count { get; init; }
        public long Bytes { get; init; }
        public long Unscanned { get; init; }
    }

    public Task<Found> FindAsync()
    {
        lock (_gate)
        {
            if (_found is { IsFaulted: false } known && clock.Now - _at < Kept) return known;
            _at = clock.Now;
            return _found = Task.Run(() => LookAsync(_at));
        }
    }

    private async Task<Found> LookAsync(DateTimeOffset at)
    {
        var tools = Doctor.ToolsAsync(default);
        var clamd = await Doctor.ScannerAsync(scanner, default);
        var files = await work.ReadAsync(s => s.FindAsync<Files>("""
            select count(*) as count, coalesce(sum(size), 0) as bytes, count(case when scan_state = 'NotScanned' then 1 end) as unscanned from [files.content]
            """));
        return new(at, [.. await tools, Doctor.Mail(mail), clamd], files!);
    }
}
