using LienThong.Kernel;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Text;

namespace LienThong.Documents;

/// <summary>Who wrote to an agency before, and who signed: the memory behind the autocomplete of its own văn thư.</summary>
internal sealed class Correspondents(Organisations organisations, Clock clock)
{
    private const int Shown = 8;

    private const string Remember = """
        insert into [documents.correspondent](agency_id, sender_words, signer_words, sender_name, sender_id, signer_name, signer_position, used_at)
        values (@Agency, @SenderWords, @SignerWords, @SenderName, @SenderId, @SignerName, @SignerPosition, @At)
        on conflict (agency_id, sender_words, signer_words) do update set sender_name = excluded.sender_name, sender_id = coalesce(excluded.sender_id, documents_correspondent.sender_id),
          signer_name = excluded.signer_name, signer_position = excluded.signer_position, used_at = excluded.used_at
        """;

    /// <summary>Keeps sender and signer of a letter for next time.</summary>
    public Task RememberAsync(Session session, NewIncoming n)
    {
        var sql = session.Engine == Engine.Postgres ? Remember.Replace("documents_correspondent.", "correspondent.", StringComparison.Ordinal) : Remember;
        return session.ExecuteAsync(sql, new { n.Agency, SenderWords = Fold.Words(n.SenderName), SignerWords = Fold.Words(n.SignerName), n.SenderName, n.SenderId, n.SignerName, n.SignerPosition, session.Act.At });
    }

    /// <summary>Senders whose name holds the words, those written to last first, then agencies of the network.</summary>
    public async Task<List<Suggestion>> SendersAsync(Session session, AgencyId agency, string typed)
    {
        if (Fold.Words(typed) is not { Length: > 0 } words) return [];
        var known = await session.QueryAsync<SenderRow>("""
            select sender_name, max(used_at) as used_at from [documents.correspondent]
            where agency_id = @Agency and sender_words like @Like group by sender_name order by max(used_at) desc limit 8
            """, new { Agency = agency, Like = $"%{words}%" });
        var network = await organisations.AgenciesAsync(session, clock.Today);
        return [.. known.Select(k => new Suggestion(k.SenderName, null, network.Find(a => a.Name == k.SenderName)?.Id.ToString()))
            .Concat(network.Where(a => a.Id != agency && Fold.Words($"{a.Name} {a.Notation}").Contains(words, StringComparison.Ordinal)).Select(a => new Suggestion(a.Name, a.Code, a.Id.ToString())))
            .DistinctBy(s => s.Text).Take(Shown)];
    }

    /// <summary>Signers whose name holds the words, with their position and agency.</summary>
    public async Task<List<Suggestion>> SignersAsync(Session session, AgencyId agency, string typed)
    {
        if (Fold.Words(typed) is not { Length: > 0 } words) return [];
        var known = await session.QueryAsync<SignerRow>("""
            select signer_name, signer_position, sender_name from [documents.correspondent]
            where agency_id = @Agency and signer_words like @Like order by used_at desc limit 8
            """, new { Agency = agency, Like = $"%{words}%" });
        return known.ConvertAll(k => new Suggestion(k.SignerName, k.SignerPosition.Length > 0 ? $"{k.SignerPosition}, {k.SenderName}" : k.SenderName, k.SignerPosition));
    }

    private sealed class SenderRow
    {
        public string SenderName { get; init; } = "";
        public long UsedAt { get; init; }
    }

    private sealed class SignerRow
    {
        public string SignerName { get; init; } = "";
        public string SignerPosition { get; init; } = "";
        public string SenderName { get; init; } = "";
    }
}

/// <summary>One line under a field: what is put in, a quiet second line, and the value of a hidden field.</summary>
internal sealed record Suggestion(string Text, string? Under, string? Value);
