using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;

namespace LienThong.Documents;

/// <summary>What one agency, or many together, received, sent and settled in a period.</summary>
/// <param name="Arrived">Numbers of its incoming books that stand.</param>
/// <param name="Electronic">Those that came over the network or by mail.</param>
/// <param name="Left">Numbers of its outgoing books that stand.</param>
/// <param name="OnTime">Documents with a deadline that were settled in the period, not after it.</param>
/// <param name="Late">Those that were settled after it.</param>
/// <param name="Users">People in office at the period's end.</param>
/// <param name="Active">Those of them who did anything in the period.</param>
internal sealed record AgencyCount(AgencyId? Id, string Name, AgencyLevel? Level, long Arrived, long Electronic, long Left, long OnTime, long Late, long Users, long Active)
{
    public long Paper => Arrived - Electronic;

    /// <summary>Those of the arrived that an agency of the network sent; 0 where it was not asked.</summary>
    public long Exchanged { get; init; }

    /// <summary>Those of them that came electronically.</summary>
    public long ExchangedElectronic { get; init; }

    /// <summary>Whether it used the program for its documents at all.</summary>
    public bool InUse => Arrived + Left > 0;

    public decimal? ElectronicShare => ShareOf(Electronic, Arrived);

    public decimal? OnTimeShare => ShareOf(OnTime, OnTime + Late);

    public static AgencyCount Sum(string name, IReadOnlyCollection<AgencyCount> all) =>
        new(null, name, null, all.Sum(a => a.Arrived), all.Sum(a => a.Electronic), all.Sum(a => a.Left), all.Sum(a => a.OnTime), all.Sum(a => a.Late), all.Sum(a => a.Users), all.Sum(a => a.Active));

    private static decimal? ShareOf(long part, long whole) => whole == 0 ? null : (decimal)part / whole;
}

/// <summary>Documents of one type: how many came and by which way, how many went.</summary>
internal sealed record TypeCount(string Code, long Electronic, long Paper, long Left)
{
    public long Arrived => Electronic + Paper;
}

/// <summary>One agency's documents of a period, looked at from every side.</summary>
/// <param name="Types">By type, the most frequent first.</param>
/// <param name="Channels">How they came.</param>
/// <param name="Levels">Who wrote them; null for who is not on the network.</param>
/// <param name="Median">Working days from arrival to settlement of what was settled in the period.</param>
/// <param name="SentPaper">Copies that went out on paper, beside <paramref name="SentElectronic"/>.</param>
internal sealed record OwnCounts(AgencyCount Whole, IReadOnlyList<TypeCount> Types, IReadOnlyList<(Channel Channel, long Count)> Channels, IReadOnlyList<(AgencyLevel? Level, long Count)> Levels, decimal? Median, long SentElectronic, long SentPaper);
