using LienThong.Kernel.Results;

namespace LienThong.Kernel.Files;

public sealed partial class Files
{
    /// <summary>
    /// The bytes for a reader who may have them, to be disposed by the caller. Refused when a scanner found something in them,
    /// or when none has looked and the administrator keeps such files back.
    /// </summary>
    public async Task<Result<Stream>> OpenAsync(string hash, CancellationToken ct = default)
    {
        if (!FileStore.IsHash(hash)) return Fail.NotFound();
        var state = await work.ReadAsync(s => s.FindAsync<string>("select scan_state from [files.content] where hash = @hash", new { hash }), ct);
        if (state == nameof(ScanState.Infected)) return Fail.Refused(FileTexts.Infected.Code, FileTexts.IsInfected);
        if (scanner.Quarantines && state == nameof(ScanState.NotScanned)) return Fail.Refused(FileTexts.Held.Code, FileTexts.Held.Message);
        return state is not null && _store.Open(hash) is { } bytes ? bytes : Fail.NotFound();
    }

    /// <summary>Housekeeping: has what no scanner has looked at scanned, now that there is one. Returns how many contents got an answer.</summary>
    public async Task<int> RescanAsync(CancellationToken ct = default)
    {
        const string waiting = "select hash from [files.content] where scan_state = 'NotScanned' and hash > @last order by hash limit @Batch";
        var answered = 0;
        var last = "";
        while (scanner.IsSet)
        {
            var hashes = await work.ReadAsync(s => s.QueryAsync<string>(waiting, new { last, Batch }), ct);
            foreach (var hash in hashes)
            {
                var state = await ScanAsync(_store.Open(hash), ct);
                if (state == ScanState.NotScanned) continue;
                await work.MaintainAsync(s => s.ExecuteAsync("update [files.content] set scan_state = @state where hash = @hash", new { hash, state = state.ToString() }), ct);
                answered++;
            }

            if (hashes.Count < Batch) break;
            last = hashes[^1];
        }

        return answered;
    }

    private async Task<ScanState> ScanAsync(Stream? content, CancellationToken ct)
    {
        await using (content) return content is null || !scanner.IsSet ? ScanState.NotScanned : await scanner.ScanAsync(content, ct);
    }
}
