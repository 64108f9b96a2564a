namespace LienThong.Documents;

/// <summary>Where an outgoing document stands. Stored as text; the names are stable.</summary>
internal enum OutgoingState
{
    /// <summary>Dự thảo: with the drafter.</summary>
    Draft,
    /// <summary>Bị trả lại: with the drafter, with a reason.</summary>
    Returned,
    /// <summary>Chờ trưởng phòng duyệt.</summary>
    UnitReview,
    /// <summary>Chờ văn phòng kiểm tra.</summary>
    OfficeReview,
    /// <summary>Chờ người ký duyệt.</summary>
    LeaderApproval,
    /// <summary>Chờ văn thư cấp số, phát hành.</summary>
    ToIssue,
    /// <summary>Đã phát hành.</summary>
    Issued,
    /// <summary>Đã bỏ khi chưa có số.</summary>
    Cancelled,
    /// <summary>Số đã hủy, không dùng lại.</summary>
    Voided,
    /// <summary>Đang thu hồi: recipients that registered it have been asked for it.</summary>
    Recalling,
    /// <summary>Đã thu hồi: no recipient has it any more.</summary>
    Recalled,
}

/// <summary>What is done to an outgoing document. Passing it on is one action per place it may go to.</summary>
internal enum OutgoingAction
{
    Edit,
    AddVersion,
    ToUnit,
    ToOffice,
    ToLeader,
    ToClerk,
    Ask,
    Answer,
    Return,
    Withdraw,
    Cancel,
    Issue,
    Void,
    Recall,
    EndRecall,
}

/// <summary>Thẩm quyền ký trước chức vụ (NĐ 30/2020, Phụ lục I).</summary>
internal enum Competence
{
    /// <summary>The head signs as such.</summary>
    None,
    /// <summary>Thay mặt tập thể.</summary>
    TM,
    /// <summary>Quyền.</summary>
    Q,
    /// <summary>Ký thay.</summary>
    KT,
    /// <summary>Thừa lệnh.</summary>
    TL,
    /// <summary>Thừa ủy quyền.</summary>
    TUQ,
}
