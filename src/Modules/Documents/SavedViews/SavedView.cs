using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;

namespace LienThong.Documents;

/// <summary>A person's own way to look at a list: a name for a filter and its columns.</summary>
internal sealed class SavedView
{
    public Guid Id { get; init; }
    public PersonId PersonId { get; init; }
    /// <summary><see cref="ListKind.Key"/>.</summary>
    public string List { get; init; } = "";
    public string Name { get; init; } = "";
    /// <summary>"?tt=Steered&amp;cot=so,han", as <see cref="ListKind.Query"/> writes it.</summary>
    public string Query { get; init; } = "";
    public DateTimeOffset At { get; init; }

    public static Task<List<SavedView>> OfAsync(Session session, PersonId person, ListKind list) => session.QueryAsync<SavedView>(
        "select id, person_id, list, name, query, at from [documents.saved_view] where person_id = @Person and list = @List order by at, id", new { Person = person, List = list.Key });
}
