using LienThong.Kernel.Identity;

namespace LienThong.Documents;

internal static partial class Links
{
    public const string OutgoingList = "/van-ban-di";
    public const string DraftOutgoing = "/van-ban-di/soan";
    public const string WaitingDeliveries = "/cho-tiep-nhan";
    public const string OutgoingBook = "/so-di";
    public const string RecipientGroups = "/nhom-noi-nhan";
    public const string OutgoingExport = "/van-ban-di/xuat.xlsx";

    public static string Outgoing(OutgoingId id) => $"/van-ban-di/{id}";

    public static string UndoDraftStep(OutgoingId id, AppointmentId hat) => $"/van-ban-di/{id}/hoan-tac?hat={hat}";

    public static string Outgoing(OutgoingId id, string step) => $"/van-ban-di/{id}/{step}";

    public static string SubmissionSlip(OutgoingId id) => $"/van-ban-di/{id}/phieu-trinh";

    public static string SendingSlip(OutgoingId id) => $"/van-ban-di/{id}/phieu-gui";

    public static string DraftFile(OutgoingId id, int version, int ordinal) => $"/van-ban-di/{id}/ban/{version}/tep/{ordinal}";

    public static string Delivery(DeliveryId id) => $"/cho-tiep-nhan/{id}";

    public static string Delivery(DeliveryId id, string step) => $"/cho-tiep-nhan/{id}/{step}";

    public static string DeliveryFile(DeliveryId id, int ordinal) => $"/cho-tiep-nhan/{id}/tep/{ordinal}";
}
