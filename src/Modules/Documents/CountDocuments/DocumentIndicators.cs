using LienThong.Contracts.Organisation;
using LienThong.Kernel.Data;
using LienThong.Kernel.Figures;
using LienThong.Kernel.Organisation;

namespace LienThong.Documents;

/// <summary>What the year review tells of the use of the program, counted from the agencies of this node: share of electronic documents between agencies, agencies and people that use it.</summary>
internal sealed class DocumentIndicators(DocumentCounts counts, Organisations organisations, IAreaReads areas, NodeProvince province) : IFigureSource
{
    /// <summary>"Tỷ lệ văn bản điện tử trong trao đổi giữa các cơ quan".</summary>
    public const string ElectronicShare = "UD06";

    /// <summary>"Cơ quan sử dụng phần mềm dùng chung".</summary>
    public const string AgenciesInUse = "UD53";

    /// <summary>"Người dùng phần mềm dùng chung".</summary>
    public const string PeopleInUse = "UD54";

    // A share is told to the hundredth of a percent.
    private const int Hundredths = 100;

    public async Task<IReadOnlyList<CountedFigure>> CountAsync(Session session, FigureScope scope)
    {
        if (province.Code.Length == 0) return [];
        if (!(await areas.OfCodesAsync(session, [province.Code], scope.To)).TryGetValue(province.Code, out var area) || !scope.Areas.Contains(area.Id)) return [];
        var agencies = await organisations.AgenciesAsync(session, scope.To);
        var used = (await counts.OfAsync(session, agencies, scope.From, scope.To, exchange: true)).FindAll(a => a.InUse);
        if (used.Count == 0) return [];
        var list = $"{Links.Counts}?ky=nam&ngay={scope.From:yyyy-MM-dd}&pv={CountsFilter.NodeValue}";
        var figures = new List<CountedFigure>();
        // The whole, then each level that has any.
        foreach (var (part, some) in used.GroupBy(a => CountsWords.LevelPart(a.Level)).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => (g.Key, g.ToList())).Prepend(("", used)))
        {
            var (all, electronic) = (some.Sum(a => a.Exchanged), some.Sum(a => a.ExchangedElectronic));
            void Add(string indicator, string of, long amount, long records, int per = 1) => figures.Add(new(area.Id, indicator, of, amount, "", records, CountsWords.Title, list) { Per = per });
            if (all > 0) Add(ElectronicShare, part, (long)Math.Round(100m * Hundredths * electronic / all), all, Hundredths);
            var software = part.Length > 0 ? $"{part};{CountsWords.SoftwarePart}" : CountsWords.SoftwarePart;
            Add(AgenciesInUse, software, some.Count, some.Count);
            if (some.Sum(a => a.Active) is > 0 and var active) Add(PeopleInUse, software, active, active);
        }

        return figures;
    }
}
