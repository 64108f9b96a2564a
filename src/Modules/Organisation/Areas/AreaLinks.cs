using LienThong.Kernel.Data;

namespace LienThong.Organisation;

/// <summary>One succession with both ends in words.</summary>
internal sealed class AreaLink
{
    public AreaId FromId { get; init; }
    public AreaId ToId { get; init; }
    public DateOnly OnDay { get; init; }
    public AreaPart Part { get; init; }
    public bool IsDefault { get; init; }
    public AreaEvidence Evidence { get; init; }
    public string? LegalBasis { get; init; }
    public string FromCode { get; init; } = "";
    public AreaType FromType { get; init; }
    public string FromName { get; init; } = "";
    public AreaType? FromParentType { get; init; }
    public string? FromParentName { get; init; }
    public string ToCode { get; init; } = "";
    public AreaType ToType { get; init; }
    public string ToName { get; init; } = "";
    public AreaType? ToParentType { get; init; }
    public string? ToParentName { get; init; }

    /// <summary>Phường Hồng Hà (một phần).</summary>
    public string Heir => Said(AreaWords.Full(ToType, ToName));

    /// <summary>Phường Phúc Xá.</summary>
    public string Origin => Said(AreaWords.Full(FromType, FromName));

    /// <summary>What stood above each end: Quận Ba Đình.</summary>
    public string FromBelongs => FromParentType is { } type ? AreaWords.Full(type, FromParentName!) : "";

    public string ToBelongs => ToParentType is { } type ? AreaWords.Full(type, ToParentName!) : "";

    private string Said(string name) => Part == AreaPart.Full ? name : AreaWords.InPart(name);
}

/// <summary>What units came from and what they became.</summary>
internal static class AreaLinks
{
    /// <summary>Links that touch the units, in one statement; names as of a day, or as they were when the unit passed.</summary>
    public static Task<List<AreaLink>> OfAsync(Session session, IEnumerable<AreaId> areas, DateOnly? day) =>
        session.QueryAsync<AreaLink>(day is null ? WhenPassed : OnADay, new { Ids = session.Ids(areas.Select(a => a.Value)), Day = day });

    private static readonly string WhenPassed = Sql("s.on_day");
    private static readonly string OnADay = Sql("@Day");

    private static string Sql(string day) => $"""
        select s.from_id, s.to_id, s.on_day, s.part, s.is_default, s.evidence, s.legal_basis,
          fa.code as from_code, ff.type as from_type, ff.name as from_name, fp.type as from_parent_type, fp.name as from_parent_name,
          ta.code as to_code, tf.type as to_type, tf.name as to_name, tp.type as to_parent_type, tp.name as to_parent_name
        from [organisation.area_succession] s
        join [organisation.area] fa on fa.id = s.from_id
        join [organisation.area_fact] ff on {At("ff", "fa.id", "fa")}
        left join [organisation.area_fact] fp on {At("fp", "ff.parent_id", "fa")}
        join [organisation.area] ta on ta.id = s.to_id
        join [organisation.area_fact] tf on {At("tf", "ta.id", "ta")}
        left join [organisation.area_fact] tp on {At("tp", "tf.parent_id", "ta")}
        where s.from_id in @Ids or s.to_id in @Ids
        order by s.is_default desc, tf.sort_key, ff.sort_key, s.from_id, s.to_id
        """.Replace("@At", day, StringComparison.Ordinal);

    private static string At(string fact, string id, string area) =>
        $"{fact}.area_id = {id} and {fact}.valid_from <= {AreaLines.Day(area, "@At")} and {fact}.valid_to > {AreaLines.Day(area, "@At")}";
}
