namespace LienThong.Documents;

/// <summary>Mức độ khẩn, in the order of edXML's Priority 0–4.</summary>
internal enum Urgency
{
    Normal,
    Urgent,
    VeryUrgent,
    Express,
    ExpressAtTime,
}

/// <summary>How a document came in.</summary>
internal enum Channel
{
    /// <summary>Trục liên thông, also between agencies of this node.</summary>
    Network,
    /// <summary>Bưu điện.</summary>
    Post,
    /// <summary>Trực tiếp.</summary>
    ByHand,
    /// <summary>Thư điện tử.</summary>
    Mail,
    /// <summary>Chuyển từ hệ thống cũ: how it came is not known, and no figure counts it.</summary>
    Imported,
}

/// <summary>The ways in which documents come.</summary>
internal static class Channels
{
    /// <summary>All that a registration may name; not what was taken over from an older system.</summary>
    public static readonly IReadOnlyList<Channel> Arriving = [.. Enum.GetValues<Channel>().Where(c => c != Channel.Imported)];

    /// <summary>What counts as having come electronically.</summary>
    public static readonly IReadOnlyList<Channel> Electronic = [Channel.Network, Channel.Mail];

    public static readonly IReadOnlyList<Channel> Paper = [.. Arriving.Except(Electronic)];
}
