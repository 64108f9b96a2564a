using System.Security.Cryptography;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;

namespace LienThong.Kernel.Files;

/// <summary>Settings of stored files.</summary>
/// <param name="MaxBytes">Largest upload; 100 MB unless set.</param>
public sealed record FileSettings(long MaxBytes = 100L * 1024 * 1024)
{
    /// <summary>How long an upload waits for its record.</summary>
    public static readonly TimeSpan StagedFor = TimeSpan.FromHours(24);
}

/// <summary>
/// Files by content: stored once under their SHA-256, streamed, sniffed and read for words before any transaction.
/// A file is staged by its owner, then attached inside the write of the record that holds it; who may fetch it is
/// decided by that record, never by the hash.
/// </summary>
public sealed partial class Files(UnitOfWork work, Clock clock, FileSettings settings, FileReader reader, VirusScanner scanner)
{
    private readonly FileStore _store = new(work.Database.Folder);

    /// <summary>
    /// Takes an upload in: streams it to disk, tells its kind, reads its words, and keeps it 24 hours for its owner.
    /// Invalid (field <c>File</c>) when too big, empty, broken, infected, or of a kind not taken; nothing is kept then.
    /// Whoever wrote the file and knows its words gives them: it is not read again.
    /// </summary>
    public async Task<Result<StagedFile>> StageAsync(Stream source, string fileName, PersonId owner, CancellationToken ct = default, string? knownWords = null)
    {
        var temporary = _store.NewTemporary(clock.Now);
        try
        {
            var received = await ReceiveAsync(source, temporary, ct);
            if (!received.IsOk) return received.Failure;
            var (hash, size) = received.Value;
            var name = FileName.Clean(fileName);
            var read = await LookAsync(temporary, name, hash, knownWords, ct);
            if (!read.IsOk) return read.Failure;
            var scan = await ScanAsync(File.OpenRead(temporary), ct);
            if (scan == ScanState.Infected) return await RefuseInfectedAsync(hash, ct);
            var (kind, marks, words) = read.Value;
            var staged = new StagedFile(TypedId.New<StagedFileId>(), FileName.Fit(name, kind), size, kind.MediaType, hash) { Marks = marks, TextState = words.State, TextNote = words.Note, ScanState = scan };
            var kept = await KeepAsync(staged, words.Text, owner, temporary, ct);
            staged = staged with { Marks = kept.Marks, TextState = kept.TextState, TextNote = kept.TextNote, ScanState = kept.ScanState };
            return staged;
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>The owner's waiting upload, or null when it is another's, attached, or older than 24 hours.</summary>
    public Task<StagedFile?> StagedAsync(Session session, StagedFileId id, PersonId owner) =>
        session.FindAsync<StagedFile>("""
            select s.id, s.name, c.size, c.media_type, s.hash as sha256, c.marks, c.text_state, c.text_note, c.scan_state from [files.staged] s join [files.content] c on c.hash = s.hash
            where s.id = @id and s.owner_id = @owner and s.at >= @oldest
            """, new { id, owner, oldest = clock.Now - FileSettings.StagedFor });

    /// <summary>Takes a waiting upload for the record being written. Invalid (field <c>Files</c>) when it waits no more.</summary>
    public async Task<Result<FileRef>> AttachAsync(Session session, StagedFileId id, PersonId owner)
    {
        const string take = "delete from [files.staged] where id = @id and owner_id = @owner and at >= @oldest returning hash, name";
        const string keep = "update [files.content] set attached_at = coalesce(attached_at, @now) where hash = @Hash returning hash, size, media_type";
        var staged = await session.FindAsync<StagedRow>(take, new { id, owner, oldest = clock.Now - FileSettings.StagedFor });
        if (staged is null) return Fail.Invalid("Files", FileTexts.Gone.Code, FileTexts.Gone.Message);
        var content = await session.FindAsync<FileContent>(keep, new { staged.Hash, now = clock.Now });
        return new FileRef(staged.Hash, staged.Name, content!.Size, content.MediaType);
    }

    /// <summary>Lets go of a waiting upload: the person took it off the form.</summary>
    public Task<bool> DiscardAsync(StagedFileId id, PersonId owner, CancellationToken ct = default) =>
        work.MaintainAsync(async session => await session.ExecuteAsync("delete from [files.staged] where id = @id and owner_id = @owner", new { id, owner }) == 1, ct);

    /// <summary>Kind, size, words and scan of a content; null when there is none.</summary>
    public Task<FileContent?> ContentAsync(Session session, string hash) =>
        session.FindAsync<FileContent>("select * from [files.content] where hash = @hash", new { hash });

    private async Task<Result<(string Hash, long Size)>> ReceiveAsync(Stream source, string temporary, CancellationToken ct)
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var file = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, 0, FileOptions.Asynchronous);
        var buffer = new byte[128 * 1024];
        var size = 0L;
        while (await source.ReadAsync(buffer, ct) is > 0 and var read)
        {
            if ((size += read) > settings.MaxBytes) return FileSniffer.Refuse(FileTexts.TooBig(settings.MaxBytes));
            sha.AppendData(buffer, 0, read);
            await file.WriteAsync(buffer.AsMemory(0, read), ct);
        }

        if (size == 0) return FileSniffer.Refuse(FileTexts.Empty);
        file.Flush(flushToDisk: true);
        return (Convert.ToHexStringLower(sha.GetHashAndReset()), size);
    }

    // What the house wrote itself needs no child; what is known already is looked at for its name's sake, and not read again.
    private async Task<Result<ReadFile>> LookAsync(string temporary, string name, string hash, string? knownWords, CancellationToken ct)
    {
        if (knownWords is null) return await reader.ReadAsync(temporary, name, !await IsKnownAsync(hash, ct), ct);
        await using var file = new FileStream(temporary, FileMode.Open, FileAccess.Read);
        return FileSniffer.Sniff(file, name).Map(kind => new ReadFile(kind, FileMarks.None, new(TextState.Read, knownWords, null)));
    }

    // The same bytes may have come in before the scanner knew them: from now on nobody gets them.
    private async Task<Failure> RefuseInfectedAsync(string hash, CancellationToken ct)
    {
        await work.MaintainAsync(s => s.ExecuteAsync("update [files.content] set scan_state = 'Infected' where hash = @hash", new { hash }), ct);
        return FileSniffer.Refuse(FileTexts.Infected);
    }

    // Half the waiting time away from being cleaned, the content and its words will still be there when the row is touched.
    private Task<bool> IsKnownAsync(string hash, CancellationToken ct) => work.ReadAsync(async session =>
        await session.ScalarAsync<long>(
            "select count(*) from [files.content] where hash = @hash and (attached_at is not null or staged_at >= @recent)",
            new { hash, recent = clock.Now - (FileSettings.StagedFor / 2) }) == 1, ct);

    private Task<FileContent> KeepAsync(StagedFile staged, string? text, PersonId owner, string temporary, CancellationToken ct) => work.MaintainAsync(async session =>
    {
        // Touching the row makes a cleaner that runs at the same moment wait or see the new day; only then is the file placed.
        const string keep = """
            insert into [files.content](hash, size, media_type, marks, text_state, text_note, scan_state, staged_at, attached_at, text)
            values (@Sha256, @Size, @MediaType, @marks, @state, @TextNote, @scan, @now, null, @text)
            on conflict (hash) do update set staged_at = @now, scan_state = case when @scan = 'NotScanned' then [files.content].scan_state else @scan end
            returning hash, marks, text_state, text_note, scan_state
            """;
        var now = clock.Now;
        var kept = await session.FindAsync<FileContent>(keep, new
        {
            staged.Sha256,
            staged.Size,
            staged.MediaType,
            staged.TextNote,
            text,
            now,
            marks = staged.Marks.ToString(),
            state = staged.TextState.ToString(),
            scan = staged.ScanState.ToString(),
        });
        _store.Place(temporary, staged.Sha256);
        await session.ExecuteAsync("insert into [files.staged](id, hash, name, owner_id, at) values (@Id, @Sha256, @Name, @owner, @now)", new { staged.Id, staged.Sha256, staged.Name, owner, now });
        return kept!;
    }, ct);
}
