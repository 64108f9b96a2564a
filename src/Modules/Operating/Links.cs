namespace LienThong.Operating;

/// <summary>The module's addresses.</summary>
internal static class Links
{
    public const string Maintenance = "/quan-tri/bao-tri";
    public const string Status = "/quan-tri/van-hanh";
    public const string BackupAge = "/quan-tri/van-hanh/nhac-sao-luu";
}
