using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;

namespace LienThong.Documents;

/// <summary>Keeps a group of recipients for the agency: a new one, or another list for an old one.</summary>
internal sealed class SaveRecipientGroup(UnitOfWork work, RecipientList recipients)
{
    /// <param name="Rule">Follows the organisation instead of a list.</param>
    public sealed record Request(RecipientGroupId? Id, string Name, GroupRule? Rule, RecipientInput Members);

    public Task<Result<RecipientGroupId>> HandleAsync(Request request, Act act, CancellationToken ct) =>
        work.WriteAsync(Permissions.EditRecipientGroups, act, s => SaveAsync(s, request), ct);

    private async Task<Result<RecipientGroupId>> SaveAsync(Session session, Request request)
    {
        var (name, own) = (Nfc.Clean(request.Name), session.Act.Actor.Agency);
        if (name.Length is 0 or > 100) return Fault("Name", "group-name", OutgoingWords.GroupNameMissing);
        var id = request.Id ?? TypedId.New<RecipientGroupId>();
        if (await session.ScalarAsync<long>("select count(*) from [documents.recipient_group] where agency_id = @own and sort_key = @Key and id <> @Id", new { own, Key = SortKey.Of(name), Id = id.Value }) > 0)
            return Fault("Name", "group-name-taken", OutgoingWords.GroupNameTaken);
        var lines = request.Rule is null ? await recipients.ExpandAsync(session, own, request.Members, Kernel.Clock.DateOf(session.Act.At)) : new List<RecipientLine>();
        if (!lines.IsOk) return lines.Failure;
        if (request.Rule is null && lines.Value.Count == 0) return Fault("Agencies", "group-empty", OutgoingWords.GroupEmpty);
        if (!await PutAsync(session, request.Id, new { Id = id.Value, Own = own, Name = name, Key = SortKey.Of(name), Rule = request.Rule?.ToString() })) return Fail.NotFound();
        await session.ExecuteAsync("delete from [documents.recipient_member] where group_id = @Id", new { Id = id.Value });
        await session.InsertManyAsync("[documents.recipient_member]", "id, group_id, position, agency_id, name",
            [.. lines.Value.Select((l, i) => new object?[] { OrderedId.Next(), id, i, l.Agency, l.Name })]);
        session.Audit("documents.recipient-group.saved", "recipient-group", id.Value, new { name, request.Rule, Members = lines.Value.Count });
        return id;
    }

    private static async Task<bool> PutAsync(Session session, RecipientGroupId? known, object args) => await session.ExecuteAsync(known is null
        ? "insert into [documents.recipient_group](id, agency_id, name, sort_key, rule, version) values (@Id, @Own, @Name, @Key, @Rule, 1)"
        : "update [documents.recipient_group] set name = @Name, sort_key = @Key, rule = @Rule, version = version + 1 where id = @Id and agency_id = @Own", args) == 1;

    private static Failure Fault(string field, string code, string message) => Fail.Invalid([OutgoingErrors.Field(field, code, message)]);
}
