using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;

namespace LienThong.Documents;

/// <summary>A person's own phrases for bút phê.</summary>
internal sealed class Phrases
{
    private const int Kept = 20;

    /// <summary>The person's phrases, last kept first.</summary>
    public Task<List<string>> OfAsync(Session session, PersonId person) => session.QueryAsync<string>(
        "select text from [documents.phrase] where person_id = @Person order by at desc, id desc limit @Kept", new { Person = person, Kept });

    /// <summary>Keeps a phrase of the acting person; keeping it again moves it to the front.</summary>
    public Task KeepAsync(Session session, string text) => text.Length == 0
        ? Task.CompletedTask
        : session.ExecuteAsync("""
            insert into [documents.phrase](id, person_id, text, at) values (@Id, @Person, @Text, @At)
            on conflict (person_id, text) do update set at = excluded.at
            """, new { Id = OrderedId.Next(), session.Act.Actor.Person, Text = text, session.Act.At });
}
