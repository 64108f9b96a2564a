using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;

namespace LienThong.Documents;

/// <summary>An agency sets its usual deadlines by type of document; what is registered already keeps its own.</summary>
internal sealed class SetDefaultTerms(UnitOfWork work)
{
    /// <param name="Days">Working days by type code, <see cref="DefaultTerm.Others"/> for the rest; null or absent where the type has none of its own.</param>
    internal sealed record Request(IReadOnlyDictionary<string, int?> Days);

    public async Task<Result<Done>> HandleAsync(Request r, Act act, CancellationToken ct)
    {
        var set = r.Days.Where(d => d.Value is not null).ToDictionary(d => d.Key, d => d.Value!.Value);
        if (Check(set) is { Count: > 0 } faults) return Fail.Invalid(faults);
        return await work.WriteAsync<Done>(Permissions.SetDefaultTerms, act, async s =>
        {
            await s.ExecuteAsync("delete from [documents.default_term] where agency_id = @Agency", new { act.Actor.Agency });
            await s.InsertManyAsync("[documents.default_term]", "agency_id, type_code, days", [.. set.Select(d => new object?[] { act.Actor.Agency, d.Key, d.Value })]);
            s.Audit("documents.default-terms.set", "default-terms", act.Actor.Agency.Value, new { terms = set.Select(d => new { type = d.Key, days = d.Value }) });
            return Done.It;
        }, ct);
    }

    private static List<FieldError> Check(Dictionary<string, int> days) =>
    [
        .. days.Where(d => d.Key != DefaultTerm.Others && DocumentType.Find(d.Key) is null).Select(d => new FieldError(d.Key, "documents.default-terms.type", DeadlineWords.NoSuchType)),
        .. days.Where(d => d.Value is < 0 or > DueRules.MostDays).Select(d => new FieldError(FieldOf(d.Key), "documents.default-terms.days", DeadlineWords.DaysRange)),
    ];

    /// <summary>What the field of a type is called on the page.</summary>
    public static string FieldOf(string type) => $"Days.{(type == DefaultTerm.Others ? "Others" : type)}";
}
