using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;

namespace LienThong.Documents;

/// <summary>Keeps a filter and its columns under a name; the same name again replaces it.</summary>
internal sealed class SaveView(UnitOfWork work)
{
    private const int Most = 20, LongestName = 60, LongestQuery = 1_000;

    internal sealed record Request(ListKind? List, string? Name, string Query);

    public async Task<Result<Done>> HandleAsync(Request r, Act act, CancellationToken ct)
    {
        var name = Nfc.Clean(r.Name);
        if (r.List is not { } list) return Fail.Invalid(nameof(r.List), "documents.view.list", ViewWords.NoSuchList);
        if (name.Length is 0 or > LongestName) return Fail.Invalid(nameof(r.Name), "documents.view.name", ViewWords.NameMissing);
        if (r.Query.Length > LongestQuery) return Fail.Invalid(nameof(r.Name), "documents.view.too-long", ViewWords.TooLong);
        return await work.WriteAsync<Done>(Permissions.SaveViews, act, async s =>
        {
            var known = await SavedView.OfAsync(s, act.Actor.Person, list);
            if (known.Count >= Most && !known.Exists(v => v.Name == name)) return Fail.Refused("documents.view.too-many", ViewWords.TooMany);
            await s.ExecuteAsync("""
                insert into [documents.saved_view](id, person_id, list, name, query, at) values (@Id, @Person, @List, @Name, @Query, @At)
                on conflict (person_id, list, name) do update set query = excluded.query
                """, new { Id = OrderedId.Next(), act.Actor.Person, List = list.Key, Name = name, r.Query, act.At });
            s.Audit("documents.view.saved", "view", act.Actor.Person.Value, new { list = list.Key, name });
            return Done.It;
        }, ct);
    }
}
