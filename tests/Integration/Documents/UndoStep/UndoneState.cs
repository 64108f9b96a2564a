using LienThong.Documents;

namespace LienThong.Integration.Documents;

/// <summary>Everything that a step leaves behind except the audit, in words that can be compared.</summary>
internal static class UndoneState
{
    private static readonly string[] People = ["so.vanthu", "so.lanhdao", "so.chanhvanphong", "so.truongphong", "so.truongphong2", "so.chuyenvien", "so.chuyenvien2"];

    private static readonly string[] Tables =
    [
        "select state, due, presented_by, presented_to, steered_by, steered_by_name, steered_at, closed_at from [documents.incoming] where id = @Id",
        "select id, parent_id, role, holder, state, due, instruction, seen_at, done_at, done_by_name, result, returned_reason from [documents.line] where incoming_id = @Id order by id",
        "select id, kind, ask, holder, due, holds, opened_at, seen_at, closed_at from [work.item] where record_id = @Id order by id",
        "select name, ordinal from [documents.attachment] where record_id = @Id order by ordinal",
        "select text, addressed from [documents.note] where record_id = @Id order by id",
    ];

    public static async Task<string> OfAsync(Letters o, IncomingId id)
    {
        var told = new List<string>();
        foreach (var table in Tables)
            told.AddRange((await o.Node.Work.ReadAsync(s => s.QueryAsync<dynamic>(table, new { Id = id }))).ConvertAll(Words));
        foreach (var person in People)
            told.Add($"{person}: {await o.ViewAsync(person, id) is not null} {await o.FindsAsync(person, id)} {string.Join(" | ", (await o.NoticesAsync(person)).Order(StringComparer.Ordinal))}");
        return string.Join('\n', told);
    }

    private static string Words(dynamic row) =>
        string.Join(", ", ((IDictionary<string, object?>)row).Select(c => $"{c.Key}={(c.Value is byte[] id ? Convert.ToHexString(id) : c.Value)}"));
}
