/** What bodies are named by, behind "Cục", "Phòng", "Trung tâm" ... Learnt by scripts/learn-register.ts. */
export const FIELDS = `an ninh chính trị nội bộ|an ninh mạng|an ninh điều tra khối binh chủng|an toàn bức xạ|an toàn giao thông|
an toàn lao động|biên phòng cửa khẩu|biên phòng sở|biên tập cổng thông tin điện tử|bình ổn tỷ giá|bí thư quản lý|
bảo hiểm y tế|bảo hộ công dân|bảo trợ trẻ em|bảo tồn thiên nhiên|bảo vệ an ninh quân đội|bảo vệ môi trường|
bầu cử quốc gia|bổ trợ tư pháp|bộ chủ trì|bộ tổng hợp|chính sách tiền tệ|chế độ kế toán|
chỉ huy lực lượng thanh niên xung phong|chỉ huy phòng|chỉ huy ứng phó|chủ tịch nước|
chứng nhận hoạt động công nghệ cao|công chứng viên thành phố|công nghiệp công nghệ thông tin|công nghệ thông tin|
công nghệ tin học|công tác chính trị|công tác học sinh|công tác người cao tuổi|công tác đại biểu|công tác đảng|
cơ sở vật chất|cảnh sát biển|cảnh sát phòng cháy|cảnh sát quản lý hành chính về trật tự|cảnh sát quản lý trại giam|
cảnh sát điều tra tội phạm về buôn lậu|cảnh sát điều tra tội phạm về ma túy|cảnh sát điều tra tội phạm về trật tự|
cảnh sát đăng ký|di sản văn hóa quốc gia|giao dịch hàng hóa|giao thông công chính|giám hiệu nhà trường|
giám sát đầu tư|giáo sư cơ sở|giáo sư ngành|giáo sư nhà nước|hải quan cửa khẩu|hồ sơ nghiệp vụ cảnh sát|
hỗ trợ phát triển hợp tác|hội đồng nhân dân|hợp tác quốc tế|kinh tế hợp tác|kiểm dịch y tế quốc tế|kiểm lâm cơ động|
kiểm lâm vùng|kiểm ngư vùng|kiểm soát bệnh tật|kiểm soát quỹ|kiểm soát thủ tục hành chính|kiểm sát nhân dân tối cao|
kiểm tra văn bản|kỹ thuật an toàn|lý luận chính trị|lý lịch tư pháp quốc gia|nghiên cứu lập pháp|người cao tuổi|
phát triển doanh nghiệp nhỏ|phát triển khoa học|phát triển thị trường|phòng chống sốt rét|phòng chống thiên tai|
quân đội nhân dân|quản lý chất lượng|quản lý chất lượng sản phẩm|quản lý cửa khẩu|quản lý dự trữ ngoại hối nhà nước|
quản lý giám sát kế toán|quản lý khám|quản lý môi trường y tế|quản lý ngoại hối|quản lý nợ|quản lý thị trường|
quản lý vốn nhà nước|quản lý xuất nhập cảnh|quản lý điều hành bay khu vực|quản lý điều hành bay quốc gia|
quốc gia phòng|quỹ bảo hiểm xe cơ giới|thanh toán bù trừ séc|thanh tra nhân dân|thuế địa phương|
thông tin an ninh hàng hải|thông tin khoa học|thương mại điện tử|thực hành quyền công tố|tiếp công dân|
tích hợp dữ liệu|tạm giữ ngân sách nhà nước|tổ chức cán bộ|viễn thông quốc tế|văn phòng đăng ký đất đai|
vật lý địa cầu|vệ sinh dịch tễ trung ương|điều tra chống buôn lậu|đăng ký hoạt động khoa học|đăng ký kinh doanh nhận|
đăng ký đất đai|đường thủy nội địa khu vực|đổi mới công nghệ quốc gia|ủy ban nhân dân thành phố|
ứng dụng công nghệ thông tin`;
