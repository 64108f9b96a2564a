using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;

namespace LienThong.Documents;

/// <summary>Versions of a draft and their files. A version is only ever added.</summary>
internal sealed class DraftFiles(Kernel.Files.Files files, DocumentFiles documents)
{
    /// <summary>Makes the next version out of the person's uploads. Invalid when an upload waits no more.</summary>
    public async Task<Result<int>> AddAsync(Session session, OutgoingRow row, IReadOnlyList<StagedFileId> staged, string comment)
    {
        var taken = new List<NewFile>();
        foreach (var id in staged)
        {
            var file = await files.AttachAsync(session, id, session.Act.Actor.Person);
            if (!file.IsOk) return file.Failure;
            taken.Add(new(file.Value.Hash, file.Value.Name, file.Value.Size, file.Value.MediaType));
        }

        return await AddAsync(session, row, taken, comment);
    }

    /// <summary>Makes the next version out of stored files.</summary>
    public async Task<int> AddAsync(Session session, OutgoingRow row, IReadOnlyList<NewFile> stored, string comment)
    {
        var version = new DraftVersionRow
        {
            Id = OrderedId.Next(),
            OutgoingId = row.Id,
            Number = ++row.LastVersion,
            Comment = comment,
            ByHat = session.Act.Actor.Appointment,
            ByName = session.Act.Actor.Display,
            ByTitle = session.Act.Actor.Title,
            At = session.Act.At,
        };
        session.Context<DocumentsContext>().Add(version);
        await documents.AddAsync(session, DraftVersionRow.Kind, version.Id, stored);
        return version.Number;
    }

    /// <summary>Files of the newest version: what is issued and delivered.</summary>
    public Task<List<Attachment>> FinalAsync(Session session, OutgoingId id) => session.QueryAsync<Attachment>("""
        select a.* from [documents.attachment] a
        join [documents.draft_version] v on v.id = a.record_id
        join [documents.outgoing] o on o.id = v.outgoing_id and o.last_version = v.number
        where o.id = @Id order by a.ordinal
        """, new { Id = id.Value });
}
