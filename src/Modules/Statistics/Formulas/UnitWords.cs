namespace LienThong.Statistics.Formulas;

/// <summary>Words of units that count the same things.</summary>
internal static class UnitWords
{
    public const string None = "không đơn vị";

    public static readonly IReadOnlyDictionary<string, string> Alike = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["dân"] = "người",
        ["người dân"] = "người",
        ["đầu người"] = "người",
        ["TB"] = "thuê bao",
        ["tỉ đồng"] = "tỷ đồng",
        // Kinds of one thing add up: a post office is a point of service.
        ["điểm phục vụ bưu chính"] = "điểm",
        ["bưu cục"] = "điểm",
        ["điểm bưu điện - văn hóa xã"] = "điểm",
        ["thùng thư công cộng độc lập"] = "điểm",
        ["đại lý bưu chính"] = "điểm",
        // What each has once stands for it in a share: mailboxes of people, stations of communes.
        ["hộp thư"] = "người",
        ["dịch vụ"] = "thủ tục hành chính",
        ["đài"] = "đơn vị",
        ["km2"] = "km²",
        ["m2"] = "m²",
        ["m3"] = "m³",
    };
}
