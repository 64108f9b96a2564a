using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;

namespace LienThong.Documents;

/// <summary>A stored file to be put on a document.</summary>
internal sealed record NewFile(string Hash, string Name, long Size, string MediaType);

/// <summary>Files on documents: put there once, fetched only through the record.</summary>
internal sealed class DocumentFiles
{
    private const string Insert = """
        insert into [documents.attachment](id, record_kind, record_id, ordinal, hash, name, media_type, size)
        values (@Id, @Kind, @Record, @Ordinal, @Hash, @Name, @MediaType, @Size)
        """;

    /// <summary>Adds files after those already there, in their order; their ids.</summary>
    public async Task<List<AttachmentId>> AddAsync(Session session, string kind, Guid record, IReadOnlyList<NewFile> files)
    {
        var ids = files.Select(_ => TypedId.New<AttachmentId>()).ToList();
        if (files.Count == 0) return ids;
        var last = await session.ScalarAsync<int>("select coalesce(max(ordinal), 0) from [documents.attachment] where record_id = @Record", new { Record = record });
        foreach (var (file, id) in files.Zip(ids))
            await session.ExecuteAsync(Insert, new { Id = id, Kind = kind, Record = record, Ordinal = ++last, file.Hash, file.Name, file.MediaType, file.Size });
        return ids;
    }

    /// <summary>What a page shows beside a file <c>a</c>, of its content <c>c</c>.</summary>
    public const string Remarks = "c.marks, c.text_state, c.text_note, c.scan_state";

    /// <summary>Files of one record, in order.</summary>
    public Task<List<Attachment>> OfAsync(Session session, Guid record) =>
        session.QueryAsync<Attachment>($"select a.*, {Remarks} from [documents.attachment] a left join [files.content] c on c.hash = a.hash where a.record_id = @Record order by a.ordinal", new { Record = record });

    /// <summary>One file of a record by its number, or null.</summary>
    public Task<Attachment?> FindAsync(Session session, Guid record, int ordinal) =>
        session.FindAsync<Attachment>("select * from [documents.attachment] where record_id = @Record and ordinal = @Ordinal", new { Record = record, Ordinal = ordinal });
}
